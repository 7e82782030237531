import type { InBothLanguages } from '../../contracts/language';
import type { PartnerKind } from './partnerKinds';

const kinds = {
  da: {
    police: 'Politi',
    stalkingCentre: 'Dansk Stalking Center',
    shelter: 'Krisecentre',
    victims: 'Offerrådgivning',
    probation: 'Kriminalforsorgen',
    familyCourt: 'Familieretshuset',
    region: 'Sygehuse og psykiatri',
    doctors: 'Praktiserende læger',
    neighbour: 'Andre kommuner',
    other: 'Andre',
  },
  en: {
    police: 'Police',
    stalkingCentre: 'Danish Stalking Centre',
    shelter: 'Shelters',
    victims: 'Victim support',
    probation: 'The Prison and Probation Service',
    familyCourt: 'The Agency of Family Law',
    region: 'Hospitals and psychiatry',
    doctors: 'General practitioners',
    neighbour: 'Other municipalities',
    other: 'Others',
  },
} satisfies InBothLanguages<Readonly<Record<PartnerKind, string>>>;

export const partnersText = {
  da: {
    heading: 'Samarbejdspartnere',
    purpose:
      'Dem uden for kommunen, I arbejder sammen med om stalking: hvad de kan, og hvordan I får fat i dem.',
    kinds: kinds.da,
    back: 'Tilbage til ressourcepersonerne',
    loading: 'Henter samarbejdspartnerne',
    safe: 'De landsdækkende numre gælder stadig.',
    notMade: 'Listen over samarbejdspartnere er ikke oprettet endnu.',
    notMadeAdvice: 'En koordinator kan oprette den under Indstillinger.',
    openSettings: 'Åbn Indstillinger',
    agreement: 'Aftale',
    checked: (day: string) => `Tjekket ${day}`,
    neverChecked: 'Ikke tjekket endnu',
    missing: (names: string) => `Endnu ikke tilføjet: ${names}.`,
    /** As they stand in a sentence. */
    inSentence: {
      ...kinds.da,
      ...{ police: 'politi', shelter: 'krisecentre', victims: 'offerrådgivning' },
      ...{ region: 'sygehuse og psykiatri', doctors: 'praktiserende læger' },
    },
    unnamed: 'Partner uden navn',
    showMore: (count: number) => (count === 1 ? 'Vis den sidste' : `Vis ${count} flere`),
    writeMailTo: (name: string) => `Skriv til ${name}`,
    entry: 'Politi, krisecentre og andre partnere',
    entryPurpose: 'Skriv dem ind, I samarbejder med, og giv politiet jeres egen liste.',
    open: 'Åbn samarbejdspartnere',
  },
  en: {
    heading: 'Partners',
    purpose:
      'Those outside the municipality you work with on stalking: what they can do, and how to reach them.',
    kinds: kinds.en,
    back: 'Back to the resource persons',
    loading: 'Fetching the partners',
    safe: 'The national numbers still apply.',
    notMade: 'The list of partners has not been made yet.',
    notMadeAdvice: 'A coordinator can make it in Settings.',
    openSettings: 'Open Settings',
    agreement: 'Agreement',
    checked: (day: string) => `Checked ${day}`,
    neverChecked: 'Not checked yet',
    missing: (names: string) => `Not added yet: ${names}.`,
    inSentence: {
      ...kinds.en,
      ...{ police: 'police', shelter: 'shelters', victims: 'victim support' },
      ...{ probation: 'the Prison and Probation Service', familyCourt: 'the Agency of Family Law' },
      ...{ region: 'hospitals and psychiatry', doctors: 'general practitioners' },
    },
    unnamed: 'Partner without a name',
    showMore: (count: number) => (count === 1 ? 'Show the last one' : `Show ${count} more`),
    writeMailTo: (name: string) => `Write to ${name}`,
    entry: 'Police, shelters and other partners',
    entryPurpose: 'Write down whom you work with, and give the police your own list.',
    open: 'Open partners',
  },
} satisfies InBothLanguages<unknown>;
