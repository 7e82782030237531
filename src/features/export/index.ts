export { ExportPage } from './ExportPage';
export type { ExportPageProps } from './ExportPage';
