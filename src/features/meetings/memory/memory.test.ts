import type { CaseEvaluation } from '../evaluation/evaluation';
import { groupYear } from '../groupYear/groupYear';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import type { Meeting } from '../meeting/meeting';
import type { Point } from '../point/point';
import { memorySearch } from './memorySearch';
import { rememberedFrom } from './remembered';

const meeting = (key: string, day: string, state: Meeting['state'] = 'approved') =>
  ({ key, day, state }) as Meeting;
const point = (key: string, at: string, said: Partial<Point>) =>
  ({
    ...{ key, meeting: at, title: `Punkt ${key}`, kind: 'caseReview', state: 'done', closed: false },
    ...{ decision: '', learning: '', notes: '', ...said },
  }) as Point;
const evaluation = (key: string, Learning: string, done = true) =>
  ({
    key,
    title: `Forløb ${key}`,
    day: '2026-09-01',
    done,
    texts: { Seen: 'set', Worked: '', Learning },
  }) as CaseEvaluation;

const meetings = [
  meeting('old', '2017-03-01'),
  meeting('new', '2026-06-01', 'held'),
  meeting('next', '2027-01-15', 'planned'),
  meeting('not', '2026-02-01', 'cancelled'),
];
const points = [
  point('a', 'old', { learning: 'Arbejdspladsen skal kende planen, før den udsatte møder ind.' }),
  point('b', 'new', { decision: 'Vi ringer til politiets kontakt samme dag.', closed: true }),
  point('c', 'new', { learning: 'Hemmeligt', kind: 'sparring' }),
  point('d', 'next', { learning: 'Endnu ikke sagt' }),
  point('e', 'not', { decision: 'Aldrig besluttet' }),
];

describe('what is remembered', () => {
  it('is what was decided and learnt at meetings that were held, and from evaluations that are done', () => {
    const all = rememberedFrom(meetings, points, [
      evaluation('x', 'Skolen så det først'),
      evaluation('y', 'Kladde', false),
      evaluation('z', ''),
    ]);
    expect(all.map(({ key }) => key)).toEqual(['x', 'b/decision', 'a/learning']);
    expect(all.map(({ closed }) => closed)).toEqual([true, true, false]);
  });

  it('is found after ten years, in other words and bent', () => {
    const search = memorySearch(rememberedFrom(meetings, points, []));
    for (const typed of ['arbejdsplads', 'planer', 'udsatte moder', 'arbejdspladsens plan'])
      expect(search.find(typed).map(({ key }) => key)).toEqual(['a/learning']);
    expect(search.find('fiskeri i havet')).toEqual([]);
    expect(search.find('  ')).toEqual([]);
  });

  it('is laid beside a dilemma only where more than one word is in common', () => {
    const search = memorySearch(rememberedFrom(meetings, points, []));
    expect(
      search.like('En kollega er bange for at møde på arbejdspladsen. Hvem skal kende planen?'),
    ).toHaveLength(1);
    expect(search.like('Planen')).toEqual([]);
    expect(search.like('Naboen parkerer foran huset hver dag og kigger ind')).toEqual([]);
  });
});

it('a year on one page counts what happened in it, and keeps small numbers of people back', () => {
  const followUp = (state: KeptFollowUp['state'], item: string, ClosedOn?: string) =>
    ({
      key: crypto.randomUUID(),
      state,
      item,
      meetings: [],
      row: { fields: { ClosedOn } },
    }) as unknown as KeptFollowUp;
  const of = groupYear('2026', {
    seesEvaluations: true,
    ...{ meetings, points, evaluations: [evaluation('x', 'Lært')] },
    followUps: [
      followUp('done', 'a', '2026-06-01'),
      followUp('open', 'b'),
      followUp('dropped', 'b', '2026-07-01'),
      followUp('done', 'b', '2027-01-15'),
    ],
  });
  expect(of).toMatchObject({ cancelled: 1, points: 2, promised: 3, done: 1, dropped: 1, open: 1 });
  expect([of.held.length, of.evaluations?.most, of.decisions.length, of.learnt.length]).toEqual([1, 4, 1, 1]);
});
