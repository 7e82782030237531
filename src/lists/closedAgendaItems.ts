import type { ListSchema } from '../contracts/listSchema';
import { agendaColumns } from './agendaColumns';

/** Points that only the municipality’s own people may see. */
export const closedAgendaItems = {
  code: 'closedAgendaItems',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Lukkede punkter', en: 'Stalking: Closed points' },
  readers: 'municipality',
  writers: ['municipality'],
  retention: 'keep',
  // The minutes of closed points, which only who reads this list may read (decision 24).
  attachments: true,
  columns: agendaColumns,
} as const satisfies ListSchema;
