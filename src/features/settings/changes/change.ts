import type { ListSchema } from '../../../contracts/listSchema';
import type { Fields, RowHistory } from '../../../contracts/saving';
import { areas, departments, helpNumbers, resourcePersons, settings } from '../../../lists';

/** The lists whose changes are told here; the texts tell their own where they are edited. */
export const toldLists = [settings, areas, departments, helpNumbers, resourcePersons] as const;
export type ToldList = (typeof toldLists)[number]['code'];

/** One thing that somebody did, as SharePoint's versions tell it. */
export interface Change {
  readonly id: string;
  readonly list: ToldList;
  readonly key: string;
  /** Who, as SharePoint names them, and when (ISO, UTC). */
  readonly by: string | undefined;
  readonly at: string;
  /** The row as it was from then on, for telling what it is about. */
  readonly row: Fields;
  readonly what:
    | { readonly kind: 'added' }
    /** Its place among the others; not one row's own matter. */
    | { readonly kind: 'moved' }
    | { readonly kind: 'column'; readonly column: string; readonly from: unknown; readonly to: unknown };
}

/** Whether two values are the same to people: SharePoint gives what is empty in more than one way. */
export function isSame(a: unknown, b: unknown): boolean {
  return (a ?? '') === (b ?? '');
}

/** Moving one thing writes the place of others too, within moments. */
const sameMoment = 120_000;

/** What was done to rows, newest first. Pure. */
export function changesOf(histories: readonly RowHistory[]): Change[] {
  const all = histories.flatMap((history) => {
    const list = toldLists.find(({ code }) => code === history.list);
    return list && history.key !== '' ? ofRow(list, history) : [];
  });
  const newestFirst = all.sort((a, b) => b.at.localeCompare(a.at));
  return newestFirst.filter((change, index) => !isSameMove(change, newestFirst.slice(0, index)));
}

function ofRow(list: ListSchema & { readonly code: ToldList }, { key, versions }: RowHistory): Change[] {
  return versions.flatMap(({ label, by, at, fields }, index): Change[] => {
    const base = { list: list.code, key, by, at, row: fields };
    const before = versions[index + 1];
    if (!before) {
      // The oldest that was kept need not be the first there was.
      if (label !== '1.0') return [];
      return [{ ...base, id: `${list.code} ${key} added`, what: { kind: 'added' } as const }];
    }
    return Object.keys(list.columns)
      .filter((column) => !isSame(fields[column], before.fields[column]))
      .map((column) => ({
        ...base,
        id: `${list.code} ${key} ${label} ${column}`,
        what:
          column === 'SortOrder'
            ? ({ kind: 'moved' } as const)
            : ({ kind: 'column', column, from: before.fields[column], to: fields[column] } as const),
      }));
  });
}

function isSameMove(change: Change, newer: readonly Change[]): boolean {
  if (change.what.kind !== 'moved') return false;
  return newer.some(
    ({ what, list, by, at }) =>
      what.kind === 'moved' &&
      list === change.list &&
      by === change.by &&
      Date.parse(at) - Date.parse(change.at) <= sameMoment,
  );
}
