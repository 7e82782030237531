import type { InBothLanguages } from '../../../contracts/language';

interface CoverageText {
  readonly heading: string;
  readonly purpose: string;
  readonly back: string;
  readonly undecided: string;
  readonly summary: string;
  readonly whole: string;
  readonly nobody: (fields: string) => string;
  readonly rather: (fields: string) => string;
  readonly unreachable: (fields: string) => string;
  readonly one: (fields: string) => string;
  readonly alone: (name: string, fields: string) => string;
  readonly count: (count: number) => string;
  readonly matrix: string;
  readonly caption: (model: number) => string;
  readonly field: string;
  readonly state: string;
  readonly covers: string;
  readonly own: string;
  readonly ratherMark: string;
  readonly called: (areas: string) => string;
  readonly states: Readonly<Record<'nobody' | 'unreachable' | 'one', string>>;
  readonly several: (count: number) => string;
  readonly away: (name: string) => string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly saved: string;
  readonly notMade: string;
  readonly fileName: string;
  readonly and: string;
}

export const coverageText: InBothLanguages<CoverageText> = {
  da: {
    heading: 'Dækning',
    purpose: 'Hvor der er nogen at ringe til, og hvor der mangler nogen.',
    back: 'Ressourcepersoner',
    undecided: 'I har ikke besluttet en model endnu. Her ses det mindste, alle kommuner har brug for.',
    summary: 'Kort fortalt',
    whole: 'Alle områder, modellen bygger på, har mere end én at ringe til.',
    nobody: (fields) => `Ingen dækker ${fields}.`,
    rather: (fields) => `Helst også nogen i ${fields}.`,
    unreachable: (fields) => `Ingen kan nås lige nu i ${fields}.`,
    one: (fields) => `Kun én dækker ${fields}.`,
    alone: (name, fields) => `${name} er alene om ${fields}.`,
    count: (count) => (count === 1 ? 'I er én.' : `I er ${count}.`),
    matrix: 'Område for område',
    caption: (model) => `Hvem der dækker hvad, holdt op mod Model ${model}`,
    field: 'Område',
    state: 'Dækning',
    covers: 'Dækker',
    own: 'Jeres eget område',
    ratherMark: 'Helst',
    called: (areas) => `Hos jer: ${areas}`,
    states: { nobody: 'Ingen', unreachable: 'Ingen kan nås', one: 'Kun én' },
    several: (count) => `${count} personer`,
    away: (name) => `${name} (væk)`,
    print: 'Udskriv',
    copy: 'Kopiér som billede',
    copied: 'Billedet er kopieret. Sæt det ind i jeres præsentation.',
    saved: 'Billedet er hentet som fil, for værten lader os ikke kopiere.',
    notMade: 'Billedet kunne ikke laves her. Udskriv i stedet.',
    fileName: 'dækning',
    and: 'og',
  },
  en: {
    heading: 'Coverage',
    purpose: 'Where there is somebody to call, and where somebody is missing.',
    back: 'Resource persons',
    undecided: 'You have not decided on a model yet. This is the least that every municipality needs.',
    summary: 'In short',
    whole: 'Every field that the model builds on has more than one person to call.',
    nobody: (fields) => `Nobody covers ${fields}.`,
    rather: (fields) => `Preferably somebody in ${fields} too.`,
    unreachable: (fields) => `Nobody can be reached just now in ${fields}.`,
    one: (fields) => `Only one person covers ${fields}.`,
    alone: (name, fields) => `${name} is alone with ${fields}.`,
    count: (count) => (count === 1 ? 'There is one of you.' : `There are ${count} of you.`),
    matrix: 'Field by field',
    caption: (model) => `Who covers what, held up against Model ${model}`,
    field: 'Field',
    state: 'Coverage',
    covers: 'Covers',
    own: 'Your own area',
    ratherMark: 'Preferably',
    called: (areas) => `In your words: ${areas}`,
    states: { nobody: 'Nobody', unreachable: 'Nobody within reach', one: 'Only one' },
    several: (count) => `${count} persons`,
    away: (name) => `${name} (away)`,
    print: 'Print',
    copy: 'Copy as a picture',
    copied: 'The picture has been copied. Paste it into your presentation.',
    saved: 'The picture has been saved as a file, because the host does not let us copy.',
    notMade: 'The picture could not be made here. Print instead.',
    fileName: 'coverage',
    and: 'and',
  },
};
