import * as v from 'valibot';
import type { ActionCard } from '../../content/actionCards';
import type { Contact } from '../../contracts/contact';
import type { HelpNumber } from '../../contracts/helpNumber';
import { fieldTypes } from '../../lists';

/** Somebody to call, as it stands on a card. */
export interface CardPerson {
  readonly name: string;
  readonly phone: string | undefined;
}

/** What only the municipality knows; what is undefined is not filled in yet. */
export interface LocalFacts {
  /** Whether the municipality's settings are at hand: without them nobody can say what is filled in. */
  readonly known: 'yes' | 'no' | 'notYet';
  readonly ownNumbers: readonly HelpNumber[];
  readonly coordinator: Contact | undefined;
  readonly caseSystem: string | undefined;
  readonly maintainedBy: string | undefined;
  readonly approvedBy: string | undefined;
  /** `YYYY-MM-DD` */
  readonly approvedOn: string | undefined;
  /** `YYYY-MM-DD` */
  readonly nextRevision: string | undefined;
}

/**
 * Reads the facts of one card out of the municipality's settings, which name them `actionCards.approvedOn` and so on.
 * @param settings value by name; a day that is no day counts as not filled in
 */
export function localFactsFrom(
  settings: ReadonlyMap<string, string>,
  known: Pick<LocalFacts, 'known' | 'ownNumbers' | 'coordinator'>,
  card: Pick<ActionCard, 'role' | 'situation'>,
): LocalFacts {
  const words = (name: string) => settings.get(`actionCards.${name}`)?.trim() || undefined;
  const day = (name: string) => {
    const read = v.safeParse(fieldTypes.day, words(name));
    return read.success ? read.output : undefined;
  };
  return {
    ...known,
    caseSystem: words('caseSystem'),
    maintainedBy: words('maintainedBy'),
    approvedBy: words('approvedBy'),
    approvedOn: day('approvedOn'),
    nextRevision: day(`nextRevision.${card.role}.${card.situation}`) ?? day('nextRevision'),
  };
}
