/** How often the right person stands first: the promise is 95 of 100, and whoever loses one should know. */
import { personSearch } from '../../src/features/directory/search/personSearch';
import { colleagues, municipalAreas } from './colleagues';
import { type ExpectedFirst, heldBack, queries } from './queries';

const search = personSearch();
search.update(colleagues, municipalAreas);

/** Those of the queries that somebody else answers first. */
function missed(asked: readonly ExpectedFirst[]): string[] {
  return asked.flatMap(([query, ...expected]) => {
    const first = search.find(query)?.[0] ?? 'nobody';
    const areas = colleagues.find(({ key }) => key === first)?.areaKeys ?? [];
    const right = expected.some((one) => one === first || areas.includes(one.replace('@', '')));
    return right ? [] : [`${query} → ${first}, not ${expected.join(' or ')}`];
  });
}

it('has a hundred queries, each about somebody there is', () => {
  expect(queries).toHaveLength(100);
  const known = new Set([...colleagues.map(({ key }) => key), ...municipalAreas.map(({ key }) => `@${key}`)]);
  expect([...queries, ...heldBack].flatMap(([, ...first]) => first.filter((one) => !known.has(one)))).toEqual(
    [],
  );
});

it('puts the right person first for all of them', () => {
  expect(missed(queries)).toEqual([]);
});

it('does as well on queries it was not made for', () => {
  const wrong = missed(heldBack);
  expect({ wrong, enough: wrong.length <= 3 }).toEqual({ wrong, enough: true });
});

it('finds who is there now, not who was', () => {
  const changing = personSearch();
  changing.update(colleagues, municipalAreas);
  const moved = colleagues.map((one) => (one.key === 'soeren' ? { ...one, institution: 'Vestskolen' } : one));
  changing.update(
    moved.filter(({ key }) => key !== 'aase'),
    municipalAreas,
  );
  expect(changing.find('lærer vestskolen')?.[0]).toBe('soeren');
  expect(changing.find('måneklint')).not.toContain('aase');
  expect(changing.find('  , ')).toBeUndefined();
});
