/** Kinds of partners, in the order in which they are shown. Codes stand in the list; words are in `text.ts`. */
export const partnerKinds = [
  'police',
  'stalkingCentre',
  'shelter',
  'victims',
  'probation',
  'familyCourt',
  'region',
  'doctors',
  'neighbour',
  'other',
] as const;

export type PartnerKind = (typeof partnerKinds)[number];

export function partnerKind(code: unknown): PartnerKind {
  return partnerKinds.find((kind) => kind === code) ?? 'other';
}

/** What gives a kind away in the name of a place, in Danish or English; small letters. The first that fits counts. */
const signs: readonly (readonly [PartnerKind, RegExp])[] = [
  ['stalkingCentre', /dansk stalking ?center|stalking centre|anti-stalking/],
  ['police', /politi|police/],
  ['shelter', /krisecent|shelter|lev uden vold|kvindehus/],
  ['victims', /offerrådgivning|victim/],
  ['probation', /kriminalforsorg|probation|\bkif\b/],
  ['familyCourt', /familieret|family court/],
  ['region', /region|sygehus|hospital|psykiatri/],
  ['doctors', /læge|doctor|general practi/],
  ['neighbour', /kommune|municipality/],
];

/** The kind of partner that a word or a name stands for; `other` when nothing gives it away. */
export function partnerKindIn(words: string): PartnerKind {
  const text = words.toLocaleLowerCase('da').trim();
  return (
    partnerKinds.find((kind) => kind.toLowerCase() === text) ??
    signs.find(([, sign]) => sign.test(text))?.[0] ??
    'other'
  );
}
