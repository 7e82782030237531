/** A card as it is read: the municipality's own words before the supplied ones, in one language, with the local facts. */
import { leadAndRest, type LocalText, shownText } from '../../content';
import {
  type ActionCard,
  type CardPart,
  footFacts,
  type LocalFact,
  localFactNames,
  partNames,
  roleNames,
} from '../../content/actionCards';
import { type SourceKey } from '../../content/sources';
import type { Language } from '../../contracts/language';
import { longDate } from '../../text';
import { dialled } from '../../ui';
import type { LocalFacts } from './localFacts';

/** A field: what it is called, and what the municipality has filled in. */
export interface ShownFact {
  readonly fact: LocalFact;
  readonly name: string;
  readonly value: string | undefined;
  readonly href?: string;
}

export interface ShownPart {
  readonly name: string;
  readonly lines: readonly string[];
  readonly local: boolean;
  readonly facts: readonly ShownFact[];
}

export interface ShownStep {
  readonly lead: string;
  readonly rest: string;
  readonly who: string;
  readonly when: string;
  readonly local: boolean;
}

export interface ShownCard {
  readonly role: string;
  readonly title: string;
  readonly trigger: string;
  readonly urgent: ShownPart;
  readonly steps: readonly ShownStep[];
  readonly mustNot: readonly Pick<ShownStep, 'lead' | 'rest' | 'local'>[];
  readonly children: ShownPart;
  readonly sparring: ShownPart;
  readonly bridging: ShownPart;
  readonly documentation: ShownPart;
  readonly followUp: ShownPart;
  /** The card sends its reader to the resource person of an area. */
  readonly namesResourcePerson: boolean;
  /** Empty where nobody can say what is filled in. */
  readonly foot: readonly ShownFact[];
  readonly footKnown: LocalFacts['known'];
  readonly sources: readonly SourceKey[];
  readonly checkedOn: string;
  readonly version: string;
}

export function shownCard(
  card: ActionCard,
  given: {
    readonly localTexts: readonly LocalText[];
    readonly facts: LocalFacts;
    readonly language: Language;
  },
): ShownCard {
  const { localTexts, facts, language } = given;
  const words = (block: ActionCard['title']) => shownText(block, localTexts, language);
  const oneLine = (block: ActionCard['title']) => {
    const { lines, local } = words(block);
    const [lead, rest] = leadAndRest(lines.join(' '));
    return { lead, rest, local };
  };
  const part = (name: keyof typeof partNames, block: CardPart): ShownPart => ({
    name: partNames[name][language],
    ...words(block),
    facts: (block.facts ?? [])
      .flatMap((fact) => shownFacts(fact, facts, language))
      .filter(({ value }) => value !== undefined),
  });
  return {
    role: roleNames[card.role][language],
    title: words(card.title).lines.join(' '),
    trigger: words(card.trigger).lines.join(' '),
    urgent: part('urgent', card.urgent),
    steps: card.steps.map(({ block, who, when }) => ({
      ...oneLine(block),
      who: who[language],
      when: when[language],
    })),
    mustNot: card.mustNot.map(oneLine),
    children: part('children', card.children),
    sparring: part('sparring', card.sparring),
    bridging: part('bridging', card.bridging),
    documentation: part('documentation', card.documentation),
    followUp: part('followUp', card.followUp),
    namesResourcePerson: card.sparring.facts?.includes('resourcePerson') ?? false,
    foot: facts.known === 'yes' ? footFacts.flatMap((fact) => shownFacts(fact, facts, language)) : [],
    footKnown: facts.known,
    sources: card.sources,
    checkedOn: card.checkedOn,
    version: card.version,
  };
}

function shownFacts(fact: LocalFact, facts: LocalFacts, language: Language): ShownFact[] {
  const name = localFactNames[fact][language];
  switch (fact) {
    case 'localNumber':
      return facts.ownNumbers.map(({ label, number }) => ({
        fact,
        name: label[language],
        value: number,
        href: dialled(number),
      }));
    case 'coordinator': {
      const { coordinator } = facts;
      return [{ fact, name, value: coordinator?.name, href: coordinator && `mailto:${coordinator.mail}` }];
    }
    // Who covers the reader's area is found in the directory, which the page shows beside the card's words.
    case 'resourcePerson':
      return [];
    case 'approvedOn':
    case 'nextRevision': {
      const day = facts[fact];
      return [{ fact, name, value: day && longDate(day, language) }];
    }
    default:
      return [{ fact, name, value: facts[fact] }];
  }
}
