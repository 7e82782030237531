import * as v from 'valibot';
import type { LocalText } from '../content';
import type { Contact } from '../contracts/contact';
import type { Failure } from '../contracts/failure';
import type { HelpNumber } from '../contracts/helpNumber';
import type { ListSchema, Row } from '../contracts/listSchema';
import type { ListRead, SiteRead } from '../contracts/listStore';
import type { FromRow, RowProblem } from '../contracts/rowProblem';
import { type Area, areaFromRow, type ResourcePerson, resourcePersonFromRow } from '../features/directory';
import { helpNumberFromRow, localTextFromRow } from '../features/readiness';
import { fieldTypes, RowReader, homeLists } from '../lists';

/** The staff site as its pages see it. */
export interface StaffSite {
  /** A coordinator, as far as SharePoint's rights tell. */
  readonly mayEdit: boolean;
  /** Who keeps the list of resource persons: coordinators, and resource persons themselves. */
  readonly mayEditPersons: boolean;
  /** What the municipality calls itself in its settings. */
  readonly municipality: string | undefined;
  /** The municipality's own choices, value by name. */
  readonly settings: ReadonlyMap<string, string>;
  /** Who can mend the page, where the municipality has said so itself. */
  readonly contact: Contact | undefined;
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
export function staffSiteFrom(read: SiteRead<typeof homeLists>): StaffSite {
  const { lists } = read;
  const areas = things(lists.areas, areaFromRow);
  const persons = things(lists.resourcePersons, resourcePersonFromRow);
  const helpNumbers = things(lists.helpNumbers, helpNumberFromRow);
  const localTexts = things(lists.localTexts, localTextFromRow);
  const settings = settingsFrom(lists.settings);
  const failures = Object.values(lists).flatMap((list) => (list.ok ? [] : [list.failure]));
  return {
    mayEdit: read.mayEdit,
    mayEditPersons: lists.resourcePersons.ok && lists.resourcePersons.mayEdit === true,
    municipality: settings.get('municipality'),
    contact: contactIn(settings),
    settings,
    areas: areas.values,
    persons: persons.values,
    helpNumbers: [...helpNumbers.values].sort((a, b) => a.sortOrder - b.sortOrder),
    localTexts: localTexts.values,
    problems: [areas, persons, helpNumbers, localTexts].flatMap(({ problems }) => problems),
    missingLists: Object.values(homeLists).filter((schema) => {
      // A site from before there were departments is whole to its readers; the settings say what to make.
      if (schema.code === 'departments') return false;
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

function settingsFrom(list: ListRead<typeof homeLists.settings>): ReadonlyMap<string, string> {
  const rows = list.ok ? list.rows : [];
  const named = rows.flatMap((row) => {
    const value = new RowReader(row).optional('Value', fieldTypes.shortText);
    return value === undefined ? [] : [[String(row.fields.Title), value] as const];
  });
  // Of two rows with one name the first counts.
  return new Map(named.reverse());
}

function contactIn(settings: ReadonlyMap<string, string>): Contact | undefined {
  const mail = settings.get('contact.mail');
  return mail && v.is(fieldTypes.mail, mail)
    ? { name: settings.get('contact.name') ?? mail, mail }
    : undefined;
}
