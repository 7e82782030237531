/** Takes the lines of a file in, follows them to SharePoint, and takes them back. */
import type { NewRow } from '../../../contracts/listSchema';
import type { Kept, ListStore, RowChange } from '../../../contracts/listStore';
import { partners } from '../../../lists';
import type { PartnerRow } from '../usePartners';
import type { ImportLine } from './importLines';

/** A line that is written. */
export type WrittenLine = Extract<ImportLine, { readonly what: 'new' | 'change' }>;
type Change = RowChange<typeof partners>;

export const writtenOf = (lines: readonly ImportLine[]): readonly WrittenLine[] =>
  lines.filter((line): line is WrittenLine => line.what === 'new' || line.what === 'change');

/** All of them are kept on the device or none. They go to SharePoint by themselves. */
export function takeIn(store: ListStore, lines: readonly WrittenLine[]): Promise<Kept> {
  return store.changeAll(
    partners,
    lines.map((line): Change => ({
      ...{ kind: 'change', key: line.key, base: line.what === 'change' ? line.before : undefined },
      fields: line.fields as Partial<NewRow<typeof partners>>,
    })),
  );
}

/** How far the lines have come. */
export interface HowFar {
  readonly saved: number;
  /** Keys of rows that SharePoint did not take. */
  readonly stuck: readonly string[];
}

export function howFar(lines: readonly WrittenLine[], rows: readonly PartnerRow[]): HowFar {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const seen = lines.map(({ key }) => byKey.get(key));
  // The list has not been shown since they were taken in.
  if (seen.every((row) => row === undefined)) return { saved: 0, stuck: [] };
  return {
    // Somebody may have removed one since: it was saved, too.
    saved: seen.filter((row) => row?.saving === undefined).length,
    stuck: seen.flatMap((row) => (row && isStuck(row) ? [row.key] : [])),
  };
}

function isStuck({ saving }: PartnerRow): boolean {
  return saving?.state === 'needsYou' || (saving?.state === 'notSaved' && saving.why === 'guard');
}

/** Tries what SharePoint did not take once more, under the same keys: nothing is made twice. */
export async function goOn(store: ListStore, stuck: readonly string[]): Promise<void> {
  for (const key of stuck) await store.settle(partners, key, { kind: 'tryAgain' });
  store.sendNow();
}

/** Removes what was made and puts back what was changed. What others wrote there meanwhile becomes a question. */
export async function takeBack(
  store: ListStore,
  lines: readonly WrittenLine[],
  stuck: readonly string[],
): Promise<Kept> {
  const never = new Set(stuck);
  for (const key of stuck) await store.settle(partners, key, { kind: 'giveUp' });
  return store.changeAll(
    partners,
    lines
      .filter(({ key }) => !never.has(key))
      .map((line): Change =>
        line.what === 'new'
          ? { kind: 'remove', key: line.key, base: line.fields }
          : {
              ...{ kind: 'change', key: line.key, base: line.fields },
              fields: line.before as Partial<NewRow<typeof partners>>,
            },
      ),
  );
}
