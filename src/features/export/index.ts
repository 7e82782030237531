export { ExportEntry } from './ExportEntry';
export { ExportPage } from './ExportPage';
export type { ExportPageProps } from './ExportPage';
