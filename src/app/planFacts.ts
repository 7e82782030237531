/** What the plan can be told from the municipality's own lists, so that nobody is asked twice. Pure. */
import { neededFields, type WorkField } from '../content/coverage';
import { modelNumbers } from '../content/models/model';
import type { Language } from '../contracts/language';
import { coverageOf } from '../features/directory';
import type { DerivedStatus, PlanFacts } from '../features/plan';
import { shortDate } from '../text';
import type { StaffSite } from './staffSite';

/** Day the number was looked at is good for a year. */
const goodFor = 365 * 24 * 60 * 60_000;
/** A group as the models with one have it. */
const wholeGroup = 10;

/** What the elements about fields of work need somebody in. */
const fieldsOf = {
  E4: ['families', 'dayCare', 'schools', 'ssp'],
  E5: ['employment'],
  E6: ['adults', 'psychiatry', 'substance'],
} as const satisfies Readonly<Record<string, readonly WorkField[]>>;

const nobody: ReadonlySet<string> = new Set();

export function planFacts(site: StaffSite, now: Date): PlanFacts {
  return {
    E1: ofPersons(site, 1),
    E3: ofPersons(site, wholeGroup),
    E2: ofMandate(site, now),
    E4: ofFields(site, fieldsOf.E4, now),
    E5: ofFields(site, fieldsOf.E5, now),
    E6: ofFields(site, fieldsOf.E6, now),
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

/** The same rule as the coverage page's. Where neither an area nor a person is named for it, the plan has to ask. */
function ofFields(site: StaffSite, fields: readonly WorkField[], now: Date): DerivedStatus | undefined {
  const model = modelNumbers.find((number) => String(number) === site.settings.get('model')) ?? 1;
  const { areas, persons } = site;
  const rows = coverageOf({ areas, persons, model, unknown: nobody, today: isoDay.format(now) }).rows.filter(
    ({ field }) => field !== undefined && fields.includes(field),
  );
  if (rows.every((row) => row.areas.length + row.persons.length === 0)) return undefined;
  const missing = rows.filter((row) => row.persons.length === 0);
  const covering = [...new Set(rows.flatMap((row) => row.persons))];
  const [first, second] = covering;
  const named = (language: Language) =>
    missing.flatMap(({ field }) => (field ? [neededFields[field].name[language]] : [])).join(', ');
  if (!first)
    return {
      status: 'missing',
      reason: { da: `Ingen dækker ${named('da')}.`, en: `Nobody covers ${named('en')}.` },
    };
  const who = second
    ? {
        da: `${covering.length} ressourcepersoner dækker her.`,
        en: `${covering.length} resource persons cover this.`,
      }
    : { da: `${first.name} dækker her.`, en: `${first.name} covers this.` };
  return missing.length === 0
    ? { status: 'inPlace', reason: who }
    : {
        status: 'underWay',
        reason: {
          da: `${who.da} Ingen dækker ${named('da')}.`,
          en: `${who.en} Nobody covers ${named('en')}.`,
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
