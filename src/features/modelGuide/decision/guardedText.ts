import type { ListSchema } from '../../../contracts/listSchema';
import { settings } from '../../../lists';

const free = { ...settings.columns.Value, guard: 'freeText' } as const;

/** What is free text in a decision is guarded as free text, though its list also holds phone numbers and addresses. */
export const guardedText: Pick<ListSchema, 'columns'> = {
  columns: { 'decision.by': free, 'decision.mandate': free, 'decision.resources': free },
};
