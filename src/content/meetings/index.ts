/** What the group's meetings are made of: the fixed points, what opens them, and the frame of anonymised sparring. */
import type { InBothLanguages } from '../../contracts/language';
import { type ReportLines, told } from '../models/model';

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
export const confidentiality = told({
  id: 'meetings.confidentiality',
  da: 'Det, vi hører her, bliver her. Vi nævner ikke navne, og vi skriver intet, der kan vise, hvem en borger er. Er gæster med, taler vi kun om det, ingen kan genkende.',
  en: 'What we hear stays here. We name nobody, and we write nothing that could show who a citizen is. With guests present we speak only of what nobody could recognise.',
});

/** Asked before a dilemma is put to the group. */
export const recognisable = told({
  id: 'meetings.recognisable',
  da: 'Kan nogen i rummet genkende borgeren? Så er det ikke anonymt. Tag noget ud, eller tag det op mundtligt, hvor I har ret til det.',
  en: 'Could anyone in the room recognise the citizen? Then it is not anonymous. Leave something out, or raise it orally where you are entitled to.',
});

/** On what basis a case may be talked about with a name; the tool keeps the label only. */
export const legalBases = ['anonymous', 'consent', 'sameTask', 'rpl115', 'disclosure'] as const;
export type LegalBasis = (typeof legalBases)[number];

export const legalBasisNames: Readonly<Record<LegalBasis, InBothLanguages>> = {
  anonymous: { da: 'Anonymt', en: 'Anonymous' },
  consent: { da: 'Borgerens samtykke', en: "The citizen's consent" },
  sameTask: { da: 'Samme myndighed, samme opgave', en: 'Same authority, same task' },
  rpl115: {
    da: 'SSP, PSP eller KSP (retsplejeloven § 115)',
    en: 'SSP, PSP or KSP (section 115 of the Administration of Justice Act)',
  },
  disclosure: { da: 'Anden hjemmel, afklaret af jurist', en: 'Other legal basis, settled by a lawyer' },
};

/** What is gone through when somebody moves or has to be safe. Lines 861-862, 912-914. */
export const securityChecks = ['newMunicipality', 'housing', 'otherParent', 'addressProtection'] as const;
export type SecurityCheck = (typeof securityChecks)[number];

export const securityCheckNames: Readonly<Record<SecurityCheck, InBothLanguages>> = {
  newMunicipality: {
    da: 'Den nye kommune ved det, den må vide',
    en: 'The new municipality knows what it may',
  },
  housing: { da: 'Boligen er tænkt igennem', en: 'Housing has been thought through' },
  otherParent: { da: 'Den anden forælder og samvær', en: 'The other parent and contact' },
  addressProtection: { da: 'Adressebeskyttelse er overvejet', en: 'Address protection has been considered' },
};
