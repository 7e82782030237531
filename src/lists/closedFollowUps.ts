import type { ListSchema } from '../contracts/listSchema';
import { followUpColumns } from './followUpColumns';

/** What follows from closed points. */
export const closedFollowUps = {
  code: 'closedFollowUps',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Lukkede opfølgninger', en: 'Stalking: Closed follow-ups' },
  readers: 'municipality',
  writers: ['municipality'],
  retention: 'keep',
  columns: followUpColumns,
} as const satisfies ListSchema;
