import * as fc from 'fast-check';
import { findIdentities } from './findIdentities';
import { guardList } from './guardList';
import { withoutMarks } from './marks';

/** Safe: of somebody who would be born in 1858. */
const number = '010158-5018';
const freeText = { policy: 'freeText' } as const;
const blocked = (text: string) =>
  findIdentities(text, freeText).filter(({ severity }) => severity === 'block');

it.each([
  '**0101**58-5018',
  '*0101*58-50*18*',
  '***010158***-5018',
  '[0101](https://fjordby.example)58-5018',
  '**[010158](tel:112)**-5018',
  '010158\\-5018',
  '_010158_-5018',
])('marks do not hide a number: %s', (text) => {
  const [finding] = blocked(`Se ${text} nu`);
  expect(finding?.kind).toBe('cpr');
  const place = `Se ${text} nu`.slice(finding?.start, finding?.end);
  expect(withoutMarks(place)?.text ?? place).toMatch(/^0101.*\d$/);
});

it('storage is stopped by it too', () => {
  const list = { columns: { Text: { type: 'note', title: { da: '', en: '' }, guard: 'freeText' } } } as const;
  expect(guardList(list, { Text: `Se **0101**58-5018` })).toMatchObject([
    { column: 'Text', severity: 'block' },
  ]);
});

it.each(['2 * 3 = 6 og 4 * 5', 'C:\\mapper\\_arkiv', 'a_b_c', '[1] og (2)', '* Et punkt', '010180-****'])(
  'nothing more is found in %s',
  (text) => {
    expect(blocked(text)).toEqual([]);
  },
);

it('wherever a mark parts a number, it is found as before', () => {
  const mark = fc.constantFrom('**', '*', '***');
  fc.assert(
    fc.property(mark, fc.nat(number.length - 1), fc.nat(number.length - 1), (sign, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
      const text = [number.slice(0, from), number.slice(from, to), number.slice(to)].join(sign);
      expect(blocked(text)).toHaveLength(1);
    }),
  );
});
