import type { ModelElement } from '../element';
import { told } from '../model';

const website = told({
  id: 'models.E8.website',
  da: 'Der er kort information om stalking på kommunens hjemmeside.',
  en: "There is brief information on stalking on the municipality's website.",
});
const cards = told({
  id: 'models.E9.cards',
  da: 'Postkort eller plancher kan stå, hvor borgerne kommer, for eksempel i Borgerservice og på biblioteker.',
  en: 'Postcards or posters may stand where citizens come, for example at citizen services and in libraries.',
});
const intranet = told({
  id: 'models.E10.intranet',
  da: 'Intranettet siger, hvem man kan kontakte ved mistanke.',
  en: 'The intranet says whom one can contact when stalking is suspected.',
});

export const information: readonly ModelElement[] = [
  {
    id: 'E8',
    name: { da: 'Information til borgere', en: 'Information for citizens' },
    gives: 'information',
    parts: {
      1: {
        form: 'whole',
        how: website,
        stressed: told({
          id: 'models.E8.stressed',
          da: 'Den siger, hvem man kan kontakte i kommunen. Den viser vej til Dansk Stalking Center og til politiet, når det er akut.',
          en: 'It says whom one can contact in the municipality. It shows the way to the Danish Stalking Centre and, when it is urgent, to the police.',
        }),
        lines: ['341-346'],
      },
      2: { form: 'whole', how: website, lines: ['418-419'] },
      3: { form: 'whole', how: website, lines: ['491-492'] },
    },
  },
  {
    id: 'E9',
    name: { da: 'Postkort og plancher', en: 'Postcards and posters' },
    gives: 'information',
    parts: {
      1: { form: 'mayHave', how: cards, lines: ['342-344'] },
      2: { form: 'mayHave', how: cards, lines: ['419-421'] },
      3: { form: 'mayHave', how: cards, lines: ['492-493'] },
    },
  },
  {
    id: 'E10',
    name: { da: 'Information på intranettet', en: 'Information on the intranet' },
    gives: 'information',
    parts: {
      1: {
        form: 'whole',
        how: intranet,
        stressed: told({
          id: 'models.E10.stressed',
          da: 'Det viser også vej til Dansk Stalking Center og til politiet, når det er akut.',
          en: 'It also shows the way to the Danish Stalking Centre and, when it is urgent, to the police.',
        }),
        lines: ['347-350'],
      },
      2: { form: 'whole', how: intranet, lines: ['423-425'] },
      3: { form: 'whole', how: intranet, lines: ['494-495'] },
    },
  },
  {
    id: 'E15',
    name: { da: 'Praktiserende læger', en: 'General practitioners' },
    gives: 'information',
    parts: {
      3: {
        form: 'whole',
        how: told({
          id: 'models.E15.waitingRooms',
          da: 'I samarbejder med praktiserende læger om materiale i venteværelset.',
          en: 'You work with general practitioners on material in waiting rooms.',
        }),
        lines: ['487'],
      },
    },
  },
];
