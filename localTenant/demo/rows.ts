import type { NewRow } from '../../src/contracts/listSchema';
import type { areas, departments, helpNumbers, localTexts, resourcePersons, settings } from '../../src/lists';
import { firstSteps } from '../../src/content';

/** A row and the key it is made under; fixed keys make loading safe to repeat. */
export interface DemoRow<T> {
  readonly key: string;
  readonly row: T;
}

const key = (group: string, n: number) => `${group}00000-0000-4000-8000-00000000000${n}`;
const families = key('a0e', 1);
const schools = key('a0e', 2);
const employment = key('a0e', 3);
const adults = key('a0e', 4);
const psychiatry = key('a0e', 5);
const citizens = key('a0e', 6);

export const demoAreas: readonly DemoRow<NewRow<typeof areas>>[] = [
  [families, 'Børn og Familie', 'Children and Families'],
  [schools, 'Dagtilbud og Skole', 'Day Care and Schools'],
  [employment, 'Beskæftigelse', 'Employment'],
  [adults, 'Voksenspecialområdet', 'Specialised Adult Services'],
  [psychiatry, 'Psykiatri og Rusmiddel', 'Psychiatry and Substance Use'],
  [citizens, 'Borgerservice', 'Citizen Services'],
].map(([areaKey = '', Title = '', TitleEnglish], index) => ({
  key: areaKey,
  row: { Title, TitleEnglish, SortOrder: index + 1 },
}));

export const demoDepartments: readonly DemoRow<NewRow<typeof departments>>[] = [
  [schools, 'Fjordskolen', 'The Fjord School'],
  [schools, 'Børnehuset Strandvejen', 'Strandvejen Day Care'],
  [employment, 'Jobcenter Fjordby', 'Fjordby Job Centre'],
].map(([AreaKey = '', Title = '', TitleEnglish], index) => ({
  key: key('de9', index + 1),
  row: { Title, TitleEnglish, AreaKey, SortOrder: index + 1 },
}));

/** Psychiatry has nobody on purpose: a municipality has gaps, and the page has to be kind about them. */
export const demoPersons: readonly DemoRow<NewRow<typeof resourcePersons>>[] = [
  {
    key: key('be5', 1),
    row: {
      Title: 'Signe Lyngtofte',
      JobTitle: 'Familierådgiver',
      AreaKeys: `${families};${schools}`,
      Phone: '01 00 00 31',
      Mail: 'signe.lyngtofte@fjordby.example',
      Institution: 'Familiehuset',
      Themes: 'stalking;honour',
      TrainedOn: '2026-03-12',
      ConfirmedOn: '2026-10-01',
    },
  },
  {
    key: key('be5', 2),
    row: {
      Title: 'Troels Birkedam',
      JobTitle: 'Jobkonsulent',
      AreaKeys: `${employment};${citizens}`,
      Phone: '01 00 00 32',
      Mail: 'troels.birkedam@fjordby.example',
      Institution: 'Jobcentret',
      Themes: 'stalking',
      TrainedOn: '2026-03-12',
      ConfirmedOn: '2026-10-01',
    },
  },
  {
    key: key('be5', 3),
    row: {
      Title: 'Inge Sandkrog',
      JobTitle: 'Faglig koordinator',
      AreaKeys: `${adults};${families}`,
      Phone: '01 00 00 33',
      Mail: 'inge.sandkrog@fjordby.example',
      Role: 'Tovholder',
      Institution: 'Rådhuset',
      ConfirmedOn: '2025-09-15',
    },
  },
];

export const demoHelpNumbers: readonly DemoRow<NewRow<typeof helpNumbers>>[] = [
  {
    key: key('c0a', 1),
    row: {
      Title: 'Fjordby Kommune, social vagt',
      TitleEnglish: 'Fjordby Municipality, social duty line',
      Phone: '01 00 00 20',
      Hours: 'Hele døgnet, alle dage',
      HoursEnglish: 'Around the clock, every day',
      CheckedOn: '2026-11-22',
      SortOrder: 1,
    },
  },
];

const localSteps = firstSteps.text.da.map((step) =>
  step === firstSteps.text.da[2]
    ? 'Få sparring. Tal med din leder, eller ring direkte til ressourcepersonen: det må du gerne i Fjordby.'
    : step,
);

export const demoLocalTexts: readonly DemoRow<NewRow<typeof localTexts>>[] = [
  {
    key: key('d0c', 1),
    row: {
      Title: firstSteps.id,
      Language: 'da',
      BaseVersion: firstSteps.version,
      BaseText: firstSteps.text.da.join('\n'),
      Text: localSteps.join('\n'),
      State: 'published',
    },
  },
];

export const demoSettings: readonly DemoRow<NewRow<typeof settings>>[] = [
  { key: key('5e7', 1), row: { Title: 'municipality', Value: 'Fjordby Kommune' } },
  { key: key('5e7', 2), row: { Title: 'workspace', Value: '/sites/ressourcegruppe' } },
  { key: key('5e7', 6), row: { Title: 'group', Value: 'honour' } },
  { key: key('5e7', 7), row: { Title: 'policeDistrict', Value: 'Sydøstjyllands' } },
  { key: key('5e7', 8), row: { Title: 'contact.name', Value: 'Karen Fjordhøj' } },
  { key: key('5e7', 9), row: { Title: 'contact.mail', Value: 'karen.fjordhoej@fjordby.example' } },
  { key: key('5e8', 1), row: { Title: 'inUseSince', Value: '2026-10-01' } },
  {
    key: 'actionCards.maintainedBy',
    row: { Title: 'actionCards.maintainedBy', Value: 'Karen Fjordhøj, koordinator' },
  },
  { key: 'actionCards.approvedBy', row: { Title: 'actionCards.approvedBy', Value: 'Socialdirektøren' } },
  { key: 'actionCards.approvedOn', row: { Title: 'actionCards.approvedOn', Value: '2026-10-01' } },
];
