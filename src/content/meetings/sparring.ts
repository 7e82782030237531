/** The frame of anonymised sparring: what is asked before a dilemma is told, and what is easily forgotten. */
import type { InBothLanguages } from '../../contracts/language';
import { block } from '../block';

/** Asked before a dilemma is put to the group. */
export const recognisable = block({
  id: 'meetings.recognisable',
  sources: ['law.confidentiality', 'evaluation2024'],
  checkedOn: '2026-11-23',
  da: 'Kan nogen i rummet genkende borgeren? Tænk på område, familie, arbejde og det usædvanlige i historien.',
  en: 'Could anyone in the room recognise the citizen? Think of area, family, work, and what is unusual in the story.',
});

/** On what basis a case may be talked about; the label alone is kept. */
export const legalBases = ['anonymous', 'consent', 'sameTask', 'rpl115', 'disclosure'] as const;
export type LegalBasis = (typeof legalBases)[number];

export const legalBasisNames: Readonly<Record<LegalBasis, InBothLanguages>> = {
  anonymous: { da: 'Anonymt', en: 'Anonymous' },
  consent: { da: 'Borgerens samtykke', en: "The citizen's consent" },
  sameTask: { da: 'Samme myndighed, samme opgave', en: 'Same authority, same task' },
  rpl115: {
    da: 'SSP, PSP eller KSP (retsplejelovens § 115)',
    en: 'SSP, PSP or KSP (section 115 of the Administration of Justice Act)',
  },
  disclosure: { da: 'Anden hjemmel, afklaret med en jurist', en: 'Another basis, settled with a lawyer' },
};

/** What is gone through when somebody moves or has to be safe; lines 861-862 and 912-914 of the evaluation. */
export const securityChecks = ['newMunicipality', 'housing', 'otherParent', 'addressProtection'] as const;
export type SecurityCheck = (typeof securityChecks)[number];

export const securityCheckNames: Readonly<Record<SecurityCheck, InBothLanguages>> = {
  newMunicipality: {
    da: 'Den nye kommune ved det, den må vide',
    en: 'The new municipality knows what it may know',
  },
  housing: { da: 'Boligen er sikret eller skiftet', en: 'The home is made safe, or changed' },
  otherParent: {
    da: 'Samvær og den anden forælder er tænkt med',
    en: 'Contact and the other parent are thought of',
  },
  addressProtection: { da: 'Adressebeskyttelse er overvejet', en: 'Address protection has been considered' },
};
