import type { ListSchema } from '../contracts/listSchema';
import { followUpColumns } from './followUpColumns';

/** What somebody has promised to do by a day. */
export const followUps = {
  code: 'followUps',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Opfølgninger', en: 'Stalking: Follow-ups' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: followUpColumns,
} as const satisfies ListSchema;
