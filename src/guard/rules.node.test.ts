import { blocks, type Finding } from './finding';
import { findBy } from './findIdentities';
import { blocked } from './labelled/blocked';
import { minutesAlike, minutesBlocked, minutesWarned, minutesWithout } from './labelled/minutes';
import { allowed, people } from './labelled/people';
import { warned } from './labelled/warned';
import { alikeCpr, withoutCpr } from './labelled/withoutCpr';
import { guardRules, type Rules } from './rules';

const isAboutCpr = ({ kind }: Finding) => kind.toLowerCase().includes('cpr');

/** Every labelled note that these rules judge otherwise than a person did. */
function misjudged(rules: Rules): readonly string[] {
  const found = (text: string) => findBy(rules, text, { policy: 'freeText', allowed });
  const cpr = (text: string) => found(text).filter(isAboutCpr);
  return [
    ...[...blocked, ...minutesBlocked].filter((text) => !blocks(cpr(text))),
    ...[...warned, ...alikeCpr, ...minutesWarned, ...minutesAlike].filter(
      (text) => blocks(cpr(text)) || cpr(text).length === 0,
    ),
    ...[...withoutCpr, ...minutesWithout].filter((text) => cpr(text).length > 0),
    ...people
      .filter(({ text, kinds }) => String(found(text).map(({ kind }) => kind)) !== String(kinds))
      .map(({ text }) => text),
  ];
}

test('every labelled note is judged as a person judged it', () => {
  expect(blocked.length + warned.length).toBeGreaterThanOrEqual(130);
  expect(withoutCpr.length + alikeCpr.length + people.length).toBeGreaterThanOrEqual(170);
  expect(misjudged(guardRules)).toEqual([]);
});

describe('Without this line of the tables a labelled note is misjudged', () => {
  const tables = ['forms', 'doubts', 'zones', 'found'] as const;
  it.each(tables.flatMap((table) => guardRules[table].map(({ id }) => ({ table, id }))))(
    '$table: $id',
    ({ table, id }) => {
      const rules = { ...guardRules, [table]: guardRules[table].filter((line) => line.id !== id) };
      expect(misjudged(rules)).not.toEqual([]);
    },
  );
});

test('what blocks is looked for first, so that nothing milder takes its place', () => {
  const order = ['block', 'warn', 'hint'];
  const severities = guardRules.found.map(({ severity }) => order.indexOf(severity));
  expect(severities).toEqual([...severities].sort());
});
