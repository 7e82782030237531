/** The list that the two editors of a meeting write in. */
import type { ListSchema } from '../../src/contracts/listSchema';

export const notes = {
  ...{ code: 'meetingNotes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: {
    Title: { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'freeText', required: true },
    Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' },
  },
} as const satisfies ListSchema;

export const lists = { notes };

/** A row as its two columns read. */
export interface Note {
  readonly key: string;
  readonly Title: string;
  readonly Text: string;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * What was typed, each thing of it once in a meeting: `a17` at the end of a line, `ai18` in the middle of one, `aT19` as a
 * title. The first letter is the window it was typed in; `f` is somebody without the product.
 */
export function tokensIn(value: unknown): string[] {
  return text(value).match(/\b[a-f][iT]?\d+\b/g) ?? [];
}
