/** Loaded only when somebody opens the settings: readers never pay for them. */
export { SettingsPage as default } from '../features/settings';
