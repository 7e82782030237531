import type { ExportPageProps } from '../features/export';
import { LazyPage } from './LazyPage';
import { UrgentReminder } from './UrgentReminder';

const loadExport = () => import(/* webpackChunkName: 'export' */ './ExportView');

/** The way out with everything, below the way to 112. */
export function ExportPlace(props: ExportPageProps) {
  return (
    <>
      <UrgentReminder />
      <LazyPage load={loadExport} page={props} />
    </>
  );
}
