import type { ContentBlock } from './block';

/** Three sentences, in our own words. */
export const whatIsStalking = {
  id: 'readiness.whatIsStalking',
  version: '1',
  text: {
    da: [
      'Stalking er gentagne henvendelser og handlinger, som den udsatte ikke ønsker, og som gør utryg.',
      'Hver handling kan se harmløs ud. Det er mønsteret over tid, der gør det til stalking.',
      'I en konflikt bidrager begge parter. Stalking går kun den ene vej.',
    ],
    en: [
      'Stalking is repeated contact and behaviour that the person exposed does not want and that makes them feel unsafe.',
      'Each act may look harmless. It is the pattern over time that makes it stalking.',
      'In a conflict both parties take part. Stalking goes one way only.',
    ],
  },
  sources: ['dsc.whatIsStalking', 'dsc.adviceAndHelp', 'police.reportStalking'],
  checkedOn: '2026-11-22',
} as const satisfies ContentBlock<readonly string[]>;

/** What to start on suspicion. The first sentence of each step can stand alone; the next says how. */
export const firstSteps = {
  id: 'readiness.firstSteps',
  version: '1',
  text: {
    da: [
      'Er nogen i fare nu? Ring 112.',
      'Lyt, og tag det alvorligt. Tal med borgeren alene, og stil åbne spørgsmål.',
      'Få sparring. Tal med din leder eller ressourcepersonen for dit område.',
      'Spørg, hvad borgeren ønsker. Aftal, hvem du må kontakte, og hvordan det er sikkert at ringe eller skrive.',
      'Byg bro. Hjælp borgeren videre til Dansk Stalking Center eller politiet på 114.',
      'Tænk på børnene. Er der børn i hjemmet, så vurdér, om du skal underrette.',
      'Notér i fagsystemet, ikke i Teams. Aftal, hvem der følger op og hvornår.',
    ],
    en: [
      'Is anyone in danger now? Call 112.',
      'Listen, and take it seriously. Talk with the citizen alone, and ask open questions.',
      'Get advice. Talk with your leader or the resource person for your area.',
      'Ask what the citizen wants. Agree whom you may contact, and how it is safe to call or write.',
      'Build the bridge. Help the citizen on to the Danish Stalking Centre or to the police on 114.',
      'Think of the children. If there are children at home, consider whether you must notify.',
      'Make your notes in the case system, not in Teams. Agree who follows up and when.',
    ],
  },
  sources: [
    'dsc.adviceAndHelp',
    'evaluation2024',
    'law.barnetsLov133',
    'police.reportStalking',
    'ucsyd.personalDataInTeams',
  ],
  checkedOn: '2026-11-22',
} as const satisfies ContentBlock<readonly string[]>;

/** What makes it worse. */
export const whatToAvoid = {
  id: 'readiness.whatToAvoid',
  version: '1',
  text: {
    da: ['mægling, fælles møder og at give adresse eller kontaktoplysninger videre.'],
    en: ['mediation, joint meetings and passing on an address or contact details.'],
  },
  sources: ['dsc.adviceAndHelp'],
  checkedOn: '2026-11-22',
} as const satisfies ContentBlock<readonly string[]>;
