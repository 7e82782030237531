/** Loaded only where a coordinator adds the tab to a channel. */
export { WorkspaceOffer as default } from '../features/settings';
