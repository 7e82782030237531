/** Loaded only when somebody takes the municipality's information out. */
export { ExportPage as default } from '../features/export';
