/** What the group's meetings are made of: the fixed points, and what opens them. */
import type { InBothLanguages } from '../../contracts/language';
import { block } from '../block';
import type { ReportLines } from '../models/model';

interface AgendaPoint {
  readonly kind: 'presence' | 'followUps' | 'caseReview' | 'knowledge' | 'sparring' | 'wellbeing' | 'other';
  readonly name: InBothLanguages;
  readonly minutes: number;
  /** Models it belongs to; absent: all that have meetings. */
  readonly models?: readonly string[];
  readonly lines: readonly ReportLines[];
}

/** The meetings an agenda can begin from. */
export type AgendaTemplateCode = 'own' | 'shared' | 'guests';

export const agendaTemplateNames: Readonly<Record<AgendaTemplateCode, InBothLanguages>> = {
  own: { da: 'Et møde om stalking', en: 'A meeting on stalking' },
  shared: {
    da: 'Stalking som ét emne på en anden gruppes møde',
    en: "Stalking as one theme at another group's meeting",
  },
  guests: {
    da: 'Et møde med politiet eller Dansk Stalking Center',
    en: 'A meeting with the police or the Danish Stalking Centre',
  },
};

const presence: AgendaPoint = {
  kind: 'presence',
  name: { da: 'Hvem er her, og hvad bliver mellem os', en: 'Who is here, and what stays between us' },
  minutes: 5,
  lines: [],
};
const followUps: AgendaPoint = {
  kind: 'followUps',
  name: { da: 'Opfølgning fra sidst', en: 'Follow-up since last time' },
  minutes: 15,
  lines: ['621-627'],
};
const caseReview: AgendaPoint = {
  kind: 'caseReview',
  name: { da: 'Sagsgennemgang', en: 'Case review' },
  minutes: 35,
  lines: ['412', '484'],
};
const knowledge: AgendaPoint = {
  kind: 'knowledge',
  name: { da: 'Videndeling', en: 'Sharing of knowledge' },
  minutes: 20,
  lines: ['412', '484'],
};
const sparring: AgendaPoint = {
  kind: 'sparring',
  name: { da: 'Sparring', en: 'Sparring' },
  minutes: 30,
  lines: ['412', '484', '488'],
};
const other: AgendaPoint = {
  kind: 'other',
  name: { da: 'Eventuelt', en: 'Any other business' },
  minutes: 5,
  lines: [],
};

/**
 * Points in the order they are taken: two hours on stalking, half an hour where it is one theme among others, an hour and
 * a half with guests, who hear of no case.
 */
export const agendaTemplates: Readonly<Record<AgendaTemplateCode, readonly AgendaPoint[]>> = {
  own: [
    ...[presence, followUps, caseReview, knowledge, sparring],
    {
      kind: 'knowledge',
      name: { da: 'Hvad lærte vi af et afsluttet forløb?', en: 'What did we learn from a closed case?' },
      minutes: 15,
      models: ['3'],
      lines: ['502'],
    },
    {
      kind: 'wellbeing',
      name: { da: 'Hvordan har vi det selv?', en: 'How are we ourselves?' },
      minutes: 10,
      lines: ['253-260', '818-843'],
    },
    other,
  ],
  shared: [
    { ...presence, minutes: 3 },
    { ...followUps, minutes: 7 },
    {
      kind: 'caseReview',
      name: { da: 'Stalking: sager og tvivl', en: 'Stalking: cases and doubts' },
      minutes: 15,
      lines: ['412', '701-717'],
    },
    {
      kind: 'knowledge',
      name: { da: 'Stalking: nyt, vi skal kende', en: 'Stalking: news we should know' },
      minutes: 5,
      lines: ['412', '701-717'],
    },
  ],
  guests: [
    { ...presence, minutes: 5 },
    { ...followUps, minutes: 10 },
    {
      kind: 'knowledge',
      name: { da: 'Nyt fra politiet', en: 'News from the police' },
      minutes: 20,
      lines: ['488', '891-898'],
    },
    {
      kind: 'knowledge',
      name: { da: 'Nyt fra Dansk Stalking Center', en: 'News from the Danish Stalking Centre' },
      minutes: 15,
      lines: ['488'],
    },
    {
      kind: 'knowledge',
      name: {
        da: 'Dilemmaer, som ingen kan genkendes i',
        en: 'Dilemmas that nobody can be recognised in',
      },
      minutes: 30,
      lines: ['488', '891-898'],
    },
    { ...other, minutes: 10 },
  ],
};

/** Read aloud when a meeting opens. */
export const confidentiality = block({
  id: 'meetings.confidentiality',
  sources: ['law.confidentiality', 'evaluation2024'],
  checkedOn: '2026-11-23',
  da: 'Det, vi hører her, bliver her. Vi nævner ikke navne, og vi skriver intet, der kan vise, hvem en borger er. Er gæster med, taler vi kun om det, ingen kan genkende.',
  en: 'What we hear stays here. We name nobody, and we write nothing that could show who a citizen is. With guests present we speak only of what nobody could recognise.',
});
