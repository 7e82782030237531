/**
 * The yearly self-check: what the change theory of the evaluation hopes for (annex 1), as sentences that leaders, staff and
 * the group agree with or not. Our own wording; no sum and no grade is made of the answers.
 */
import type { InBothLanguages } from '../../contracts/language';
import { type Traced, traced } from '../models/model';

export const audiences = ['leaders', 'staff', 'group'] as const;
export type Audience = (typeof audiences)[number];
export const audienceNames: Readonly<Record<Audience, InBothLanguages>> = {
  leaders: { da: 'Ledere', en: 'Leaders' },
  staff: { da: 'Medarbejdere', en: 'Staff' },
  group: { da: 'Gruppen', en: 'The group' },
};

export const answers = ['Agree', 'Partly', 'Disagree', 'Unsure'] as const;
export type Answer = (typeof answers)[number];
export const answerNames: Readonly<Record<Answer, InBothLanguages>> = {
  Agree: { da: 'Helt enig', en: 'Agree' },
  Partly: { da: 'Delvist', en: 'Partly' },
  Disagree: { da: 'Ikke enig', en: 'Disagree' },
  Unsure: { da: 'Ved ikke', en: "Don't know" },
};

export interface SelfCheckQuestion extends Traced {
  /** Kept with the answers, so it never changes once released. */
  readonly code: string;
  readonly asked: readonly Audience[];
}

const question = (
  code: string,
  asked: readonly Audience[],
  said: Omit<Parameters<typeof traced>[0], 'id'> & InBothLanguages,
): SelfCheckQuestion => ({ code, asked, ...traced({ id: `selfCheck.${code}`, ...said }) });

export const selfCheckQuestions: readonly SelfCheckQuestion[] = [
  question('radar', ['leaders', 'staff'], {
    lines: ['1012-1014', '1039-1042'],
    da: 'Hos os tænker vi på stalking, når en borger fortæller om uønsket kontakt.',
    en: 'Where I work we think of stalking when a citizen tells of unwanted contact.',
  }),
  question('motive', ['staff', 'group'], {
    lines: ['1015-1020'],
    da: 'Det giver mening for mig at holde øje med stalking i mit arbejde.',
    en: 'It makes sense to me to look out for stalking in my work.',
  }),
  question('knowledge', ['staff', 'group'], {
    lines: ['1021-1026'],
    da: 'Jeg ved nok om stalking til det, jeg skal bruge det til.',
    en: 'I know enough about stalking for what I need it for.',
  }),
  question('signs', ['staff', 'group'], {
    lines: ['1027-1031'],
    da: 'Jeg kan få øje på stalking, også når det hele er småting hver for sig.',
    en: 'I can see stalking, also when each thing by itself is small.',
  }),
  question('whom', ['leaders', 'staff'], {
    lines: ['1033-1038'],
    da: 'Jeg ved, hvem i kommunen jeg kan spørge, hvis jeg får mistanke om stalking.',
    en: 'I know whom in the municipality I can ask if I suspect stalking.',
  }),
  question('firstStep', ['leaders', 'staff'], {
    lines: ['1071-1076'],
    da: 'Jeg kan på et øjeblik finde de første skridt ved mistanke.',
    en: 'I can find the first steps on suspicion in a moment.',
  }),
  question('centre', ['leaders', 'staff', 'group'], {
    lines: ['1049-1052', '1077-1078'],
    da: 'Jeg ved, hvad Dansk Stalking Center kan hjælpe med.',
    en: 'I know what the Danish Stalking Centre can help with.',
  }),
  question('police', ['leaders', 'group'], {
    lines: ['1044-1048', '992-993'],
    da: 'Vi og politiet kender hinanden og bruger hinanden.',
    en: 'We and the police know each other and make use of each other.',
  }),
  question('support', ['staff', 'group'], {
    lines: ['987', '1003-1004'],
    da: 'Min leder bakker op om arbejdet med stalking.',
    en: 'My leader backs the work on stalking.',
  }),
  question('mandate', ['leaders', 'group'], {
    lines: ['989-990'],
    da: 'Ressourcepersonerne har et klart mandat og tid nok.',
    en: 'The resource persons have a clear mandate and enough time.',
  }),
  question('inUse', ['leaders', 'group'], {
    lines: ['1059-1061'],
    da: 'Det, gruppen lærer, bliver brugt i afdelingerne.',
    en: 'What the group learns is put to use in the departments.',
  }),
  question('earlier', ['group'], {
    lines: ['1067-1069'],
    da: 'Vi får øje på stalking tidligere, end vi gjorde for et år siden.',
    en: 'We see stalking earlier than we did a year ago.',
  }),
];

export const questionsFor = (audience: Audience): readonly SelfCheckQuestion[] =>
  selfCheckQuestions.filter(({ asked }) => asked.includes(audience));
