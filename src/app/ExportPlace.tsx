import type { ExportPageProps } from '../features/export';
import { LazyPage } from './LazyPage';
import { UrgentReminder } from './UrgentReminder';

// In one file with the settings, which link to it: a file of its own would cut the first load into more pieces.
const loadExport = () =>
  import(/* webpackChunkName: 'settings' */ './SettingsRoute').then((loaded) => ({
    default: loaded.ExportPage,
  }));

/** The way out with everything, below the way to 112. */
export function ExportPlace(props: ExportPageProps) {
  return (
    <>
      <UrgentReminder />
      <LazyPage load={loadExport} page={props} />
    </>
  );
}
