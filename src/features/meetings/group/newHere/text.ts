import type { InBothLanguages } from '../../../../contracts/language';

interface NewHereText {
  readonly heading: string;
  readonly lead: string;
  readonly persons: string;
  readonly nobody: string;
  readonly allPersons: (count: number) => string;
  readonly toPersons: string;
  readonly call: (name: string) => string;
  readonly mail: (name: string) => string;
  readonly open: string;
  readonly allOpen: (count: number) => string;
  readonly learnt: string;
  readonly nothingLearnt: string;
  readonly decided: string;
  readonly learning: string;
  readonly read: string;
  readonly card: string;
  readonly model: string;
  readonly models: string;
  readonly confidentiality: string;
  readonly about: { readonly card: string; readonly model: string; readonly confidentiality: string };
}

export const newHereText: InBothLanguages<NewHereText> = {
  da: {
    heading: 'Ny i gruppen',
    lead: 'Det vigtigste om gruppen på ti minutter.',
    persons: 'Hvem er med?',
    nobody: 'Der står ingen på listen over ressourcepersoner endnu.',
    allPersons: (count) => `Se alle ${count} ressourcepersoner`,
    toPersons: 'Gå til ressourcepersoner',
    call: (name) => `Ring til ${name}`,
    mail: (name) => `Skriv til ${name}`,
    open: 'Det er vi i gang med',
    allOpen: (count) => `Se alle ${count} åbne opfølgninger`,
    learnt: 'Besluttet og lært på de seneste møder',
    nothingLearnt: 'Her kommer det, I beslutter og lærer, når I har holdt jeres første møde.',
    decided: 'Besluttet:',
    learning: 'Lært:',
    read: 'Godt at læse først',
    card: 'Ressourcepersonens kort',
    model: 'Kommunens model',
    models: 'De tre modeller at vælge imellem',
    confidentiality: 'Tavshedspligt',
    about: {
      card: 'Det gør du, når en kollega kommer til dig.',
      model: 'Sådan er beredskabet bygget op.',
      confidentiality: 'Hvad du må dele, og med hvem. Står under »Vid mere«.',
    },
  },
  en: {
    heading: 'New in the group',
    lead: 'What matters most about the group, in ten minutes.',
    persons: 'Who is in it?',
    nobody: 'Nobody is on the list of resource persons yet.',
    allPersons: (count) => `See all ${count} resource persons`,
    toPersons: 'Go to resource persons',
    call: (name) => `Call ${name}`,
    mail: (name) => `Write to ${name}`,
    open: 'What is under way',
    allOpen: (count) => `See all ${count} open follow-ups`,
    learnt: 'Decided and learnt at the latest meetings',
    nothingLearnt: 'What you decide and learn will stand here once you have held your first meeting.',
    decided: 'Decided:',
    learning: 'Learnt:',
    read: 'Worth reading first',
    card: "The resource person's action card",
    model: "The municipality's model",
    models: 'The three models to choose from',
    confidentiality: 'Confidentiality',
    about: {
      card: 'What to do when a colleague comes to you.',
      model: 'How the readiness is built.',
      confidentiality: 'What you may share, and with whom. It is under “Know more”.',
    },
  },
};
