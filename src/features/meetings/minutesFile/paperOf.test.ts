import type { Meeting } from '../meeting/meeting';
import type { Point } from '../point/point';
import { blocksOf } from './blocks';
import { type PaperFrame, paperOf } from './paperOf';

const meeting = {
  ...{
    key: 'm2',
    title: 'Møde 2',
    day: '2026-11-24',
    startsAt: '13:00',
    endsAt: '15:00',
    place: '',
    chair: '',
  },
  ...{
    guests: 'Politiets koordinator\n\nDansk Stalking Center ',
    areaKeys: ['job', 'gone'],
    reminded: false,
  },
  ...{ approvedOn: '2026-11-30', approvedBy: 'Karen Fjordhøj', state: 'approved', chairMail: '' },
} as unknown as Meeting;

const point = (key: string, sortOrder: number, rest: Partial<Point> = {}) =>
  ({
    ...{ key, sortOrder, meeting: 'm2', title: `Punkt ${key}`, kind: 'caseReview', presenter: '' },
    ...{ state: 'done', notes: '', decision: '', learning: '', amendments: '', closed: false, ...rest },
  }) as Point;

const followUp = (what: string, item: string, rest: object = {}) => ({
  ...{ key: what, what, item, owner: '', due: undefined, state: 'open' as const, reason: '' },
  ...{ meetings: ['m2'], closed: false, ...rest },
});

const points = [
  point('a', 10, { title: 'Opfølgning fra sidst', kind: 'followUps' }),
  point('b', 20, { notes: 'Åbent ord' }),
  point('c', 30, {
    closed: true,
    title: 'Lukket titel',
    notes: 'Lukket ord',
    amendments: 'Lukket tilføjelse',
  }),
  point('d', 40, {
    kind: 'sparring',
    notes: 'Sparret ord',
    decision: 'Sparret valg',
    learning: 'Sparret læring',
  }),
  point('e', 50, { state: 'proposed', title: 'Kun foreslået' }),
  point('g', 55, { state: 'proposed', title: 'Foreslået og drøftet', notes: 'Drøftet' }),
  point('f', 60, { state: 'postponed', title: 'Udsat punkt' }),
];
const followUps = [
  followUp('Fra sidst', 'gammelt', { meetings: ['m1', 'm2'] }),
  followUp('Fra sidst, lukket', 'gammelt', { meetings: ['m1', 'm2'], closed: true }),
  followUp('Senere møde', 'gammelt', { meetings: ['m3'] }),
  followUp('Ny her', 'b'),
  followUp('Ny lukket', 'c', { closed: true }),
  followUp('Lukket på åbent punkt', 'b', { closed: true }),
  followUp('Sparret opgave', 'd'),
];
const frame: Omit<PaperFrame, 'audience'> = {
  ...{ language: 'da', municipality: 'Fjordby Kommune', group: 'Ressourcegruppen' },
  areas: [
    { key: 'boern', name: 'Børn og Familie' },
    { key: 'job', name: 'Beskæftigelse' },
  ],
};
const paper = (audience: PaperFrame['audience']) =>
  paperOf(meeting, points, followUps, { ...frame, audience });

it('the open paper says nothing of a closed point, not even by a number that is missing', () => {
  const said = JSON.stringify([paper('open'), blocksOf(paper('open'))]);
  expect(said).not.toMatch(/lukket/i);
  expect(paper('open').points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

it('the closed paper says nothing else, and for whom it is', () => {
  expect(paper('closed').points).toMatchObject([
    { number: 1, title: 'Lukket titel', followUps: [{ what: 'Ny lukket' }] },
  ]);
  expect(JSON.stringify(blocksOf(paper('closed')))).toContain('Kun for kommunens egne medarbejdere');
});

it('nothing said in sparring is on either; what somebody promised to do is', () => {
  const said = JSON.stringify([blocksOf(paper('open')), blocksOf(paper('closed'))]);
  expect(said).not.toMatch(/Sparret (ord|valg|læring)/);
  expect(said).toContain('Sparret opgave');
  expect(said).toContain('Sparring skrives ikke i referatet.');
});

it('what was promised earlier stands where it was gone through, the new at its own point', () => {
  const [carried, own] = paper('open').points;
  expect(carried?.followUps.map(({ what }) => what)).toEqual(['Fra sidst']);
  expect(own?.followUps.map(({ what }) => what)).toEqual(['Ny her']);
});

it('what was promised earlier is not lost where no point is about it', () => {
  expect(paper('open').carried).toEqual([]);
  expect(paper('closed').carried.map(({ what }) => what)).toEqual(['Fra sidst, lukket']);
  expect(JSON.stringify(blocksOf(paper('closed')))).toContain('Opfølgning fra tidligere møder');
});

it('what was only proposed was not at the meeting; what was postponed is said to be', () => {
  const said = JSON.stringify(blocksOf(paper('open')));
  expect(said).not.toContain('Kun foreslået');
  expect(said).toContain('Foreslået og drøftet');
  expect(said).toMatch(/Udsat punkt.*udsat/);
});

it('names who was there, by area and by function', () => {
  expect(paper('open')).toMatchObject({
    areas: ['Beskæftigelse'],
    guests: ['Politiets koordinator', 'Dansk Stalking Center'],
  });
});
