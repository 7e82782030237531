import type { InBothLanguages } from '../../../contracts/language';
import type { SettingsPart } from './settingsPart';

interface HubText {
  readonly heading: string;
  readonly back: string;
  readonly needsYou: string;
  readonly parts: Readonly<Record<SettingsPart, { readonly name: string; readonly purpose: string }>>;
  readonly areas: (count: number) => string;
  readonly departments: (count: number) => string;
  readonly persons: (count: number) => string;
  readonly numbers: (count: number) => string;
  readonly noModel: string;
  readonly changes: string;
}

export const hubText: InBothLanguages<HubText> = {
  da: {
    heading: 'Indret siden',
    back: 'Indstillinger',
    needsYou: 'Venter på dig',
    parts: {
      municipality: { name: 'Kommunen', purpose: 'Det, I har valgt. Det gælder for alle, der bruger siden.' },
      areas: {
        name: 'Områder og personer',
        purpose: 'Det, kollegerne vælger imellem, og dem, de kan ringe til.',
      },
      numbers: { name: 'Akutte numre', purpose: 'De numre, kollegerne ser øverst på siden.' },
      data: { name: 'Data og enheder', purpose: 'Hvor længe I gemmer, og hvad enhederne må huske.' },
      changes: {
        name: 'Ændringer',
        purpose: 'Hvem der har ændret hvad. Du kan sætte det tilbage, der stod før.',
      },
    },
    areas: (count) => (count === 1 ? '1 område' : `${count} områder`),
    departments: (count) => (count === 1 ? '1 afdeling' : `${count} afdelinger`),
    persons: (count) => (count === 1 ? '1 ressourceperson' : `${count} ressourcepersoner`),
    numbers: (count) =>
      count === 0 ? 'Ingen egne numre' : count === 1 ? '1 eget nummer' : `${count} egne numre`,
    noModel: 'Model ikke besluttet',
    changes: 'Se, hvem der har ændret hvad, og fortryd',
  },
  en: {
    heading: 'Arrange the page',
    back: 'Settings',
    needsYou: 'Waiting for you',
    parts: {
      municipality: {
        name: 'The municipality',
        purpose: 'What you have chosen. It holds for everyone who uses the page.',
      },
      areas: {
        name: 'Areas and persons',
        purpose: 'What colleagues choose between, and whom they can call.',
      },
      numbers: { name: 'Urgent numbers', purpose: 'The numbers that colleagues see at the top of the page.' },
      data: { name: 'Data and devices', purpose: 'How long you keep things, and what devices may remember.' },
      changes: {
        name: 'Changes',
        purpose: 'Who changed what. You can put back what was there before.',
      },
    },
    areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
    departments: (count) => (count === 1 ? '1 department' : `${count} departments`),
    persons: (count) => (count === 1 ? '1 resource person' : `${count} resource persons`),
    numbers: (count) =>
      count === 0
        ? 'No numbers of your own'
        : count === 1
          ? '1 number of your own'
          : `${count} numbers of your own`,
    noModel: 'Model not decided',
    changes: 'See who changed what, and undo it',
  },
};
