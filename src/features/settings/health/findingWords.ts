import type { Language } from '../../../contracts/language';
import { longDate } from '../../../text';
import { failureWords } from '../../../text/failures';
import { areaKey } from '../areas/areaRow';
import { typedText } from '../ownNumbers/ownNumber';
import { shownName } from '../rows/named/namedRow';
import type { ContentFinding } from './contentFindings';
import type { Finding } from './findings';
import type { Mends } from './mends';
import type { healthText } from './text';

/** A press that mends, or the way to a row or a page in SharePoint. */
export type Mend = { readonly name: string; readonly label?: string } & (
  { readonly run: () => void } | { readonly href: string }
);

export interface FindingWords {
  readonly words: string;
  /** Absent where one press mends all findings of its kind. */
  readonly mend?: Mend;
}

interface Speaking {
  readonly text: (typeof healthText)[Language];
  readonly language: Language;
  readonly mends: Mends;
}

/** A finding in words, and what mends it. */
export function findingWords(finding: Finding, speaking: Speaking): FindingWords {
  const { text, language, mends } = speaking;
  switch (finding.kind) {
    case 'list':
    case 'index':
    case 'olderList':
      return { words: text[finding.kind](finding.list.title[language]) };
    case 'newerList':
      return {
        words: text.newerList(finding.list.title[language]),
        mend: { name: text.reload, run: mends.reload },
      };
    case 'columns':
      return { words: text.columns(finding.list.title[language], finding.count) };
    case 'openLists': {
      const [first, ...more] = finding.lists.map(({ title }) => title[language]);
      return { words: text.openLists(first ?? '', more.length + 1) };
    }
    case 'unseen':
      return { words: text.unseen(failureWords[language][finding.failure].title) };
    case 'groups':
      return { words: text.missingGroups };
    case 'wideWriter': {
      const { who, name, group, mendUrl } = finding.writer;
      return { words: text.wideWriter(who, name, group), mend: { name: text.toRights, href: mendUrl } };
    }
    default:
      return contentWords(finding, speaking);
  }
}

function contentWords(finding: ContentFinding, { text, language, mends }: Speaking): FindingWords {
  switch (finding.kind) {
    case 'areaUncovered': {
      const area = shownName(finding.area, language);
      const run = () => mends.addPerson(areaKey(finding.area));
      return {
        words: text.areaUncovered(area),
        mend: { name: text.addPerson, label: text.addPersonTo(area), run },
      };
    }
    case 'nowhere':
    case 'unreachable': {
      const name = typedText('Title', finding.person.fields.Title);
      const mend = {
        name: text.inSharePoint,
        label: text.inSharePointOf(name),
        href: finding.person.editUrl,
      };
      return { words: text[finding.kind](name), mend };
    }
    case 'noContact':
      return { words: text.noContact, mend: { name: text.writeContact, run: mends.writeContact } };
    case 'contactWrong':
      return {
        words: text.contactWrong(finding.mail),
        mend: { name: text.writeContact, run: mends.writeContact },
      };
    case 'fields':
      return { words: text.fields(finding.count), mend: { name: text.seeFields, run: mends.seeWrongFields } };
    case 'noNumbers':
      return { words: text.noNumbers, mend: { name: text.toNumbers, run: mends.seeNumbers } };
    case 'numberUnchecked':
    case 'numberOld': {
      const { fields } = finding.number;
      const label = shownName({ fields }, language);
      const day = longDate(typedText('CheckedOn', fields.CheckedOn) || '2000-01-01', language);
      return {
        words: finding.kind === 'numberOld' ? text.numberOld(label, day) : text.numberUnchecked(label),
        mend: { name: text.toNumbers, label: text.toNumber(label), run: mends.seeNumbers },
      };
    }
    case 'suppliedOld': {
      const numbers = finding.old.numbers.join(', ');
      return {
        words: text.suppliedOld(numbers, longDate(finding.old.since, language)),
        mend: { name: text.toNumbers, label: text.toNumber(numbers), run: mends.seeNumbers },
      };
    }
    case 'renewed': {
      const [first, ...more] = finding.texts;
      const place = first && more.length === 0 ? first.place : 'texts';
      const words =
        first && more.length === 0 ? text.renewed(first.name[language]) : text.renewedMany(more.length + 1);
      return { words, mend: { name: text.toTexts, run: () => mends.openTexts(place) } };
    }
    case 'pastRevision':
      return {
        words: text.pastRevision(longDate(finding.past.day, language), finding.past.count),
        mend: { name: text.toCards, run: () => mends.openTexts('texts') },
      };
  }
}
