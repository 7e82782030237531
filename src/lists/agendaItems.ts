import type { ListSchema } from '../contracts/listSchema';
import { agendaColumns } from './agendaColumns';

/** Points that every member of the group may see, guests too. */
export const agendaItems = {
  code: 'agendaItems',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Punkter', en: 'Stalking: Points' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: agendaColumns,
} as const satisfies ListSchema;
