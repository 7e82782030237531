export { SettingsPage } from './SettingsPage';
export { WorkspaceOffer } from './workspaceOffer/WorkspaceOffer';
