/** What the group's meetings are made of: the fixed points, and what opens them. */
import type { InBothLanguages } from '../../contracts/language';
import { block } from '../block';
import type { ReportLines } from '../models/model';

interface AgendaPoint {
  readonly kind: 'presence' | 'followUps' | 'caseReview' | 'knowledge' | 'sparring' | 'wellbeing' | 'other';
  readonly name: InBothLanguages;
  /** Minutes, in a meeting of two hours. */
  readonly minutes: number;
  readonly lines: readonly ReportLines[];
}

/** A meeting of two hours, in the order it is held. */
export const agendaTemplate: readonly AgendaPoint[] = [
  {
    kind: 'presence',
    name: { da: 'Hvem er her, og hvad bliver mellem os', en: 'Who is here, and what stays between us' },
    minutes: 5,
    lines: [],
  },
  {
    kind: 'followUps',
    name: { da: 'Opfølgning fra sidst', en: 'Follow-up since last time' },
    minutes: 15,
    lines: ['621-627'],
  },
  {
    kind: 'caseReview',
    name: { da: 'Sagsgennemgang', en: 'Case review' },
    minutes: 35,
    lines: ['412', '484'],
  },
  {
    kind: 'knowledge',
    name: { da: 'Videndeling', en: 'Sharing of knowledge' },
    minutes: 20,
    lines: ['412', '484'],
  },
  { kind: 'sparring', name: { da: 'Sparring', en: 'Sparring' }, minutes: 30, lines: ['412', '484', '488'] },
  {
    kind: 'wellbeing',
    name: { da: 'Hvordan har vi det selv?', en: 'How are we ourselves?' },
    minutes: 10,
    lines: ['253-260', '818-843'],
  },
  { kind: 'other', name: { da: 'Eventuelt', en: 'Any other business' }, minutes: 5, lines: [] },
];

/** Read aloud when a meeting opens. */
export const confidentiality = block({
  id: 'meetings.confidentiality',
  sources: ['law.confidentiality', 'evaluation2024'],
  checkedOn: '2026-11-23',
  da: 'Det, vi hører her, bliver her. Vi nævner ikke navne, og vi skriver intet, der kan vise, hvem en borger er. Er gæster med, taler vi kun om det, ingen kan genkende.',
  en: 'What we hear stays here. We name nobody, and we write nothing that could show who a citizen is. With guests present we speak only of what nobody could recognise.',
});
