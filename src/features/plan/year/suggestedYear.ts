import { modelElements, type ModelNumber } from '../../../content/models';
import type { InBothLanguages } from '../../../contracts/language';
import type { YearKind } from './yearItem';

export interface SuggestedItem {
  /** Kept with its row: two who take the suggestion at once make one row. */
  readonly id: number;
  readonly kind: YearKind;
  readonly month: number;
  readonly title: InBothLanguages;
  /** The element it keeps alive: it is suggested where the model has that element. */
  readonly element: string;
}

const meeting = { da: 'Møde i gruppen', en: 'Meeting of the group' };
const newsletter = { da: 'Nyhedsbrev til kolleger', en: 'Newsletter for colleagues' };
const briefing = {
  da: 'Oplæg i afdelinger med borgerkontakt',
  en: 'Briefing in departments that meet citizens',
};
const newcomers = { da: 'Oplæg for nye ledere og medarbejdere', en: 'Briefing for new leaders and staff' };

const all: readonly SuggestedItem[] = [
  {
    id: 1,
    kind: 'reminder',
    month: 1,
    element: 'E1',
    title: { da: 'Er de ansvarlige de rette?', en: 'Are those responsible still the right ones?' },
  },
  { id: 2, kind: 'meeting', month: 2, element: 'E13', title: meeting },
  { id: 3, kind: 'newsletter', month: 3, element: 'E3', title: newsletter },
  {
    id: 4,
    kind: 'revision',
    month: 4,
    element: 'E12',
    title: {
      da: 'Gennemgang af action cards og telefonnumre',
      en: 'Revision of action cards and phone numbers',
    },
  },
  { id: 5, kind: 'meeting', month: 5, element: 'E13', title: meeting },
  {
    id: 6,
    kind: 'revision',
    month: 6,
    element: 'E8',
    title: { da: 'Gennemgang af hjemmeside og intranet', en: 'Revision of website and intranet' },
  },
  { id: 7, kind: 'briefing', month: 8, element: 'E18', title: newcomers },
  { id: 8, kind: 'meeting', month: 9, element: 'E13', title: meeting },
  { id: 9, kind: 'briefing', month: 9, element: 'E11', title: briefing },
  { id: 10, kind: 'newsletter', month: 10, element: 'E3', title: newsletter },
  {
    id: 11,
    kind: 'reminder',
    month: 10,
    element: 'E7',
    title: { da: 'Tilmelding til uddannelsesdage', en: 'Signing up for training days' },
  },
  {
    id: 12,
    kind: 'status',
    month: 11,
    element: 'E2',
    title: { da: 'Årlig status til ledelsen', en: 'Yearly status to the leadership' },
  },
  { id: 13, kind: 'meeting', month: 11, element: 'E13', title: meeting },
  {
    id: 14,
    kind: 'meeting',
    month: 12,
    element: 'E19',
    title: { da: 'Tilbageblik på afsluttede forløb', en: 'Looking back on closed cases' },
  },
  { id: 15, kind: 'briefing', month: 1, element: 'E18', title: newcomers },
];

const has = (model: ModelNumber, element: string) =>
  modelElements.some(({ id, parts }) => id === element && parts[model] !== undefined);

/** A year that keeps the model's elements alive, to begin with and change. */
export function suggestedYear(model: ModelNumber): readonly SuggestedItem[] {
  return all.filter(({ element }) => has(model, element));
}

/** Kinds that the model uses: without a group there are no meetings and no newsletter of its own. */
export function kindsOf(model: ModelNumber): ReadonlySet<YearKind> {
  return new Set(suggestedYear(model).map(({ kind }) => kind));
}

export function suggestedKey(id: number): string {
  return `91b00000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}
