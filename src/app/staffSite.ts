import type { Failure } from '../contracts/failure';
import type { HelpNumber } from '../contracts/helpNumber';
import type { ListSchema, Row } from '../contracts/listSchema';
import type { ListRead, SiteRead } from '../contracts/listStore';
import type { FromRow, RowProblem } from '../contracts/rowProblem';
import { type Area, areaFromRow, type ResourcePerson, resourcePersonFromRow } from '../features/directory';
import { helpNumberFromRow, type LocalText, localTextFromRow } from '../features/readiness';
import { fieldTypes, RowReader, staffLists } from '../lists';

/** The staff site as its pages see it. */
export interface StaffSite {
  /** A coordinator, as far as SharePoint's rights tell. */
  readonly mayEdit: boolean;
  /** What the municipality calls itself in its settings. */
  readonly municipality: string | undefined;
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly helpNumbers: readonly HelpNumber[];
  readonly localTexts: readonly LocalText[];
  readonly problems: readonly RowProblem[];
  readonly missingLists: readonly ListSchema[];
  /** Why a list that exists could not be read. */
  readonly failure: Failure | undefined;
}

/** Turns what SharePoint answered into what the pages show; what is broken becomes a problem, never a gap. */
export function staffSiteFrom(read: SiteRead<typeof staffLists>): StaffSite {
  const { lists } = read;
  const areas = things(lists.areas, areaFromRow);
  const persons = things(lists.resourcePersons, resourcePersonFromRow);
  const helpNumbers = things(lists.helpNumbers, helpNumberFromRow);
  const localTexts = things(lists.localTexts, localTextFromRow);
  const failures = Object.values(lists).flatMap((list) => (list.ok ? [] : [list.failure]));
  return {
    mayEdit: read.mayEdit,
    municipality: settingOf(lists.settings, 'municipality'),
    areas: areas.values,
    persons: persons.values,
    helpNumbers: [...helpNumbers.values].sort((a, b) => a.sortOrder - b.sortOrder),
    localTexts: localTexts.values,
    problems: [areas, persons, helpNumbers, localTexts].flatMap(({ problems }) => problems),
    missingLists: Object.values(staffLists).filter((schema) => {
      const list = lists[schema.code];
      return !list.ok && list.failure.id === 'missingList';
    }),
    failure: failures.find(({ id }) => id !== 'missingList'),
  };
}

function things<S extends ListSchema, T>(list: ListRead<S>, fromRow: (row: Row<S>) => FromRow<T>) {
  const results = list.ok ? list.rows.map(fromRow) : [];
  return {
    values: results.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** One of the municipality's own choices, by name. */
function settingOf(list: ListRead<typeof staffLists.settings>, name: string): string | undefined {
  const row = list.ok ? list.rows.find(({ fields }) => fields.Title === name) : undefined;
  return row && new RowReader(row).optional('Value', fieldTypes.shortText);
}
