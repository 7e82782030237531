import type { MinutesPaper, PaperPoint } from './paper';

const point: PaperPoint = {
  ...{ number: 1, title: 'Velkomst', kind: 'presence', presenter: '', postponed: false, notes: '' },
  ...{ decision: '', learning: '', followUps: [], amendments: '' },
};

/** Approved minutes of nobody in particular, for tests. */
export const samplePaper: MinutesPaper = {
  ...{
    language: 'da',
    audience: 'open',
    municipality: 'Fjordby Kommune',
    group: 'Ressourcegruppen for stalking',
  },
  ...{
    title: 'Møde 2 & <resten>',
    day: '2026-11-24',
    startsAt: '13:00',
    endsAt: '15:00',
    place: 'Rådhuset, lokale 2',
  },
  ...{
    chair: 'Karen Fjordhøj',
    areas: ['Børn og Familie', 'Beskæftigelse'],
    guests: ['Politiets koordinator'],
  },
  ...{ reminded: true, approvedOn: '2026-11-30', approvedBy: 'Karen Fjordhøj' },
  carried: [],
  points: [
    point,
    {
      ...{ ...point, number: 2, title: 'Opfølgning fra sidst', kind: 'followUps' },
      followUps: [
        {
          what: 'Vis spørgeguiden i Jobcentret',
          owner: 'Signe Lyngtofte',
          due: undefined,
          state: 'done',
          reason: '',
        },
        {
          what: 'Skriv til skolerne',
          owner: '',
          due: undefined,
          state: 'dropped',
          reason: 'Skolerne har sin egen',
        },
      ],
    },
    {
      ...{ ...point, number: 3, title: 'Hvornår bliver en bekymring til et mønster?', kind: 'caseReview' },
      ...{
        presenter: 'Signe Lyngtofte',
        notes: 'Første linje.\n\nAnden linje med æøå ÆØÅ »citat« 50 % <b> & 👩‍👩‍👧 Łukasz.',
      },
      ...{ decision: 'Spørgeguiden tages med på afdelingsmødet.', learning: 'Spørg tidligere.\nOg igen.' },
      followUps: [
        {
          ...{
            what: 'Tag spørgeguiden med',
            owner: 'Signe Lyngtofte',
            due: '2026-12-15',
            state: 'open',
            reason: '',
          },
        },
        { what: 'Find en dato', owner: '', due: undefined, state: 'open', reason: '' },
      ],
      amendments: '2. december 2026, Karen Fjordhøj: Politiet kommer også.',
    },
    { ...point, number: 4, title: 'Sparring', kind: 'sparring' },
    { ...point, number: 5, title: 'Trivsel', kind: 'wellbeing', postponed: true },
  ],
};
