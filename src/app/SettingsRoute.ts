/** Loaded only when somebody opens the settings, or takes everything out: readers never pay for them. */
export { ExportPage } from '../features/export';
export { SettingsPage as default } from '../features/settings';
