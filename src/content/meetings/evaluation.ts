/**
 * The fixed structure in which a course of events that is over is evaluated: line 502 of the evaluation of 2024 asks for
 * one; what it asks about follows lines 541-570, how early the structure sees and bridges.
 */
import type { InBothLanguages } from '../../contracts/language';

type Names<Code extends string> = Readonly<Record<Code, InBothLanguages>>;

export const howEarly = ['firstSigns', 'pattern', 'late', 'acute', 'unknown'] as const;
export type HowEarly = (typeof howEarly)[number];
export const howEarlyNames: Names<HowEarly> = {
  firstSigns: { da: 'Ved de første tegn', en: 'At the first signs' },
  pattern: { da: 'Da et mønster viste sig', en: 'When a pattern showed' },
  late: { da: 'Efter lang tid', en: 'After a long time' },
  acute: { da: 'Da det var akut', en: 'When it was acute' },
  unknown: { da: 'Det ved vi ikke', en: 'We do not know' },
};

export const partnersInCase = ['police', 'stalkingCenter', 'shelter', 'otherMunicipality', 'doctor'] as const;
export type PartnerInCase = (typeof partnersInCase)[number];
export const partnerInCaseNames: Names<PartnerInCase> = {
  police: { da: 'Politiet', en: 'The police' },
  stalkingCenter: { da: 'Dansk Stalking Center', en: 'The Danish Stalking Centre' },
  shelter: { da: 'Krisecenter', en: 'Shelter' },
  otherMunicipality: { da: 'En anden kommune', en: 'Another municipality' },
  doctor: { da: 'Egen læge eller sygehus', en: 'GP or hospital' },
};

export const bridgings = ['accepted', 'declined', 'notOffered', 'notRelevant'] as const;
export type BridgingOutcome = (typeof bridgings)[number];
export const bridgingNames: Names<BridgingOutcome> = {
  accepted: { da: 'Tilbudt og taget imod', en: 'Offered and accepted' },
  declined: { da: 'Tilbudt, men ikke ønsket', en: 'Offered, not wanted' },
  notOffered: { da: 'Ikke tilbudt', en: 'Not offered' },
  notRelevant: { da: 'Ikke relevant', en: 'Not relevant' },
};
