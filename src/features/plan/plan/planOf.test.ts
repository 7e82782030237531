import { modelElements, type ModelNumber, modelNumbers } from '../../../content/models';
import type { PlanRow } from '../workRows';
import { linesOf, planKey, planOf } from './planOf';
import { elementsOf, stages } from './stages';

/** FACTS 1.4 as read by hand, element by element: which models have it, in full (+), otherwise (~) or at will (?). */
const matrix = `
E1  ~ + +
E2  ~ + +
E3  . + +
E4  + + +
E5  + + +
E6  . + +
E7  + + +
E8  + + +
E9  ? ? ?
E10 + + +
E11 + + +
E12 + + +
E13 . + +
E14 . . +
E15 . . +
E16 ~ ~ +
E17 . . +
E18 . . +
E19 . . +
E20 . ~ +
E21 . ~ +`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

const forms = { '+': 'whole', '~': 'otherForm', '?': 'mayHave' } as const;
const rowOf = (Element: string, fields: Record<string, unknown> = {}): PlanRow => ({
  ...{ list: 'planElements', key: planKey(Element), number: 1, editUrl: '' },
  fields: { Element, Title: `Old name of ${Element}`, ...fields },
});

it.each(modelNumbers)('the plan of model %i has every element as the matrix says, once', (model) => {
  const expected = matrix.flatMap((row) => {
    const [id, mark] = [String(row[0]), row[model] ?? '.'];
    return mark === '.' ? [] : [`${id} ${forms[mark as keyof typeof forms]}`];
  });
  const shown = linesOf(planOf(model, [], {})).map(({ element, part }) => `${element.id} ${part.form}`);
  expect(shown.sort()).toEqual(expected.sort());
});

it.each<[ModelNumber, number, number]>([
  [1, 11, 6],
  [2, 16, 6],
  [3, 21, 6],
])('model %i shows %i elements in %i parts', (model, elements, parts) => {
  const plan = planOf(model, [], {});
  expect(linesOf(plan)).toHaveLength(elements);
  expect(plan.stages).toHaveLength(parts);
});

it('gives every element one place in the order', () => {
  const placed = stages.flatMap((stage) => elementsOf[stage]);
  expect([...placed].sort()).toEqual(modelElements.map(({ id }) => id as string).sort());
});

it('keeps what was written about an element that has left the model, and shows it when it returns', () => {
  const meetings = rowOf('E13', { Status: 'underWay', Responsible: 'Koordinatoren', Note: 'Fire om året' });
  const narrow = planOf(1, [meetings], {});
  expect(narrow.left).toEqual([meetings]);
  expect(linesOf(narrow).some(({ row }) => row === meetings)).toBe(false);
  const wide = planOf(2, [meetings], {});
  expect(wide.left).toEqual([]);
  expect(linesOf(wide).find(({ element }) => element.id === 'E13')).toMatchObject({
    row: meetings,
    status: 'underWay',
  });
});

it('keeps what was written about an element the content no longer knows', () => {
  const gone = rowOf('E99', { Status: 'inPlace' });
  expect(planOf(3, [gone], {}).left).toEqual([gone]);
});

it('believes what is known from elsewhere before what somebody once said', () => {
  const reason = { da: 'Fordi', en: 'Because' };
  const plan = planOf(1, [rowOf('E12', { Status: 'missing' })], { E12: { status: 'inPlace', reason } });
  expect(linesOf(plan).find(({ element }) => element.id === 'E12')?.status).toBe('inPlace');
});

it('reads what nobody can understand as missing', () => {
  const plan = planOf(1, [rowOf('E8', { Status: 'næsten' })], {});
  expect(linesOf(plan).find(({ element }) => element.id === 'E8')?.status).toBe('missing');
});

it('makes one key for each element', () => {
  expect(planKey('E7')).toBe('91a00000-0000-4000-8000-000000000007');
});
