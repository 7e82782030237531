import type { ListSchema } from '../contracts/listSchema';

/**
 * What was deleted because its time was up: one row for each text, under the text's own key, written before it is deleted.
 * Nothing of what it said.
 */
export const deletions = {
  code: 'deletions',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Slettet', en: 'Stalking: Deleted' },
  readers: 'municipality',
  writers: ['municipality'],
  retention: 'keep',
  columns: {
    /** `Dilemma` or the like: made by the product, so that the list can be read in SharePoint. */
    Title: { type: 'text', title: { da: 'Hvad', en: 'What' }, guard: 'freeText', required: true },
    /** `dilemma`, `question` or `answer`. */
    Kind: { type: 'text', title: { da: 'Slags', en: 'Kind' }, guard: 'none' },
    /** By SharePoint's clock. */
    Day: { type: 'date', title: { da: 'Slettet', en: 'Deleted' }, guard: 'none', required: true },
  },
} as const satisfies ListSchema;
