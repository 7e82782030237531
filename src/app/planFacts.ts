/** What the plan can be told from the municipality's own lists, so that nobody is asked twice. Pure. */
import type { DerivedStatus, PlanFacts } from '../features/plan';
import { shortDate } from '../text';
import type { StaffSite } from './staffSite';

/** Day the number was looked at is good for a year. */
const goodFor = 365 * 24 * 60 * 60_000;
/** A group as the models with one have it. */
const wholeGroup = 10;

/** Areas by words that municipalities name them with; an element whose area nobody has is asked about. */
const areaWords = {
  E4: /børn|famil|skole|dagtilbud|ssp\b|\bunge?\b/i,
  E5: /beskæftig|\bjob/i,
  E6: /voksen|psykiatri|misbrug|rusmiddel|handicap/i,
} as const;

export function planFacts(site: StaffSite, now: Date): PlanFacts {
  return {
    E1: ofPersons(site, 1),
    E3: ofPersons(site, wholeGroup),
    E2: ofMandate(site, now),
    E4: ofArea(site, areaWords.E4),
    E5: ofArea(site, areaWords.E5),
    E6: ofArea(site, areaWords.E6),
    E10: ofPage(site, now),
    E12: ofCards(site),
  };
}

function ofPersons({ persons }: StaffSite, enough: number): DerivedStatus {
  const count = persons.length;
  return {
    status: count >= enough ? 'inPlace' : count > 0 ? 'underWay' : 'missing',
    reason: {
      da:
        count === 0
          ? 'Der er ingen ressourcepersoner på listen.'
          : counted(count, 'ressourceperson', 'ressourcepersoner', 'på listen'),
      en:
        count === 0
          ? 'There are no resource persons on the list.'
          : counted(count, 'resource person', 'resource persons', 'on the list'),
    },
  };
}

function counted(count: number, one: string, many: string, where: string): string {
  return `${count} ${count === 1 ? one : many} ${where}.`;
}

function ofMandate({ settings }: StaffSite, now: Date): DerivedStatus {
  const on = settings.get('decision.on') ?? '';
  const decided = on !== '' && on <= isoDay.format(now);
  const mandate = (settings.get('decision.mandate') ?? '') !== '';
  if (decided && mandate)
    return {
      status: 'inPlace',
      reason: {
        da: `Ledelsens mandat er skrevet ned og besluttet ${shortDate(on, 'da')}.`,
        en: `The leadership's mandate is written down and decided on ${shortDate(on, 'en')}.`,
      },
    };
  if (decided || mandate)
    return {
      status: 'underWay',
      reason: decided
        ? {
            da: 'Beslutningen er truffet. Mandatet mangler.',
            en: 'The decision is made. The mandate is missing.',
          }
        : { da: 'Mandatet er et oplæg.', en: 'The mandate is a proposal.' },
    };
  return {
    status: 'missing',
    reason: {
      da: 'Ledelsens beslutning er ikke skrevet ned.',
      en: "The leadership's decision is not written down.",
    },
  };
}

function ofArea({ areas, persons }: StaffSite, words: RegExp): DerivedStatus | undefined {
  const mine = areas.filter(({ name }) => words.test(name.da));
  if (mine.length === 0) return undefined;
  const [first] = mine;
  const covered = persons.filter(({ areaKeys }) =>
    mine.some(({ key, name }) => areaKeys.includes(key) || areaKeys.includes(name.da)),
  );
  const person = covered[0]?.name;
  return person === undefined
    ? {
        status: 'missing',
        reason: {
          da: `Ingen ressourceperson dækker ${first?.name.da}.`,
          en: `No resource person covers ${first?.name.en}.`,
        },
      }
    : {
        status: 'inPlace',
        reason:
          covered.length === 1
            ? { da: `${person} dækker området.`, en: `${person} covers the area.` }
            : {
                da: `${covered.length} ressourcepersoner dækker området.`,
                en: `${covered.length} resource persons cover the area.`,
              },
      };
}

function ofPage({ settings, helpNumbers }: StaffSite, now: Date): DerivedStatus {
  const since = settings.get('inUseSince') ?? '';
  if (since === '')
    return {
      status: 'missing',
      reason: { da: 'Beredskabets side er ikke taget i brug.', en: "The readiness' page is not in use yet." },
    };
  const unchecked = helpNumbers.some(
    ({ checkedOn }) => checkedOn === undefined || now.getTime() - Date.parse(checkedOn) > goodFor,
  );
  return unchecked
    ? {
        status: 'underWay',
        reason: {
          da: 'Siden er i brug, men et akut nummer er ikke kontrolleret det sidste år.',
          en: 'The page is in use, but an urgent number has not been checked for a year.',
        },
      }
    : {
        status: 'inPlace',
        reason: {
          da: `Beredskabets side har været i brug siden ${shortDate(since, 'da')}.`,
          en: `The readiness' page has been in use since ${shortDate(since, 'en')}.`,
        },
      };
}

function ofCards({ settings }: StaffSite): DerivedStatus {
  const approved = settings.get('actionCards.approvedOn') ?? '';
  const inUse = (settings.get('inUseSince') ?? '') !== '';
  if (approved !== '' && inUse)
    return {
      status: 'inPlace',
      reason: {
        da: `Action cards er godkendt ${shortDate(approved, 'da')} og ligger på siden.`,
        en: `The action cards were approved on ${shortDate(approved, 'en')} and are on the page.`,
      },
    };
  return inUse
    ? {
        status: 'underWay',
        reason: {
          da: 'Action cards ligger på siden, men ingen godkendelse er skrevet ned.',
          en: 'The action cards are on the page, but no approval is written down.',
        },
      }
    : {
        status: 'missing',
        reason: { da: 'Action cards er ikke taget i brug.', en: 'The action cards are not in use yet.' },
      };
}

/** Swedish locale writes days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
