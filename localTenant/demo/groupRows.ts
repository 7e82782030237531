/** What Fjordby's group has counted and asked: made up, like everything else there. */
import { type Answer, answers, type Audience, type Measure, questionsFor } from '../../src/content/followUp';
import type { NewRow } from '../../src/contracts/listSchema';
import { countKey, placeFields } from '../../src/features/followUp/counts/count';
import type { Quarter } from '../../src/features/followUp/counts/quarter';
import { policeKey } from '../../src/features/followUp/police/policeKey';
import { countedFields, countedKey } from '../../src/features/followUp/selfCheck/selfCheck';
import type { counts, policeFigures, selfChecks } from '../../src/lists';
import { demoAreas, type DemoRow } from './rows';

const quarters: readonly Quarter[] = [
  ...(['2025-1', '2025-2', '2025-3', '2025-4'] as const),
  ...(['2026-1', '2026-2', '2026-3'] as const),
];

/** How many came, by area and quarter. */
const came: Readonly<Record<string, readonly number[]>> = {
  'Børn og Familie': [2, 3, 4, 3, 4, 5, 6],
  Beskæftigelse: [1, 1, 2, 2, 3, 2, 3],
  Voksenspecialområdet: [1, 0, 1, 1, 2, 2, 3],
  Borgerservice: [0, 1, 0, 0, 1, 0, 1],
};

/** What came of them where somebody has counted it. */
const shares: readonly (readonly [Measure, number])[] = [
  ['toCentre', 0.5],
  ['toPolice', 0.3],
  ['toOthers', 0.2],
  ['early', 0.6],
  ['late', 0.3],
];
const countsMore: readonly string[] = ['Børn og Familie', 'Beskæftigelse'];

export const demoCounts: readonly DemoRow<NewRow<typeof counts>>[] = demoAreas.flatMap(({ key, row }) => {
  const area = { key, name: row.Title };
  return (came[area.name] ?? []).flatMap((count, at) => {
    const quarter = quarters[at] ?? '2026-1';
    const numbers: (readonly [Measure, number])[] = [
      ['enquiries', count],
      ...shares.flatMap(([measure, share]) =>
        countsMore.includes(area.name) ? [[measure, Math.floor(count * share)] as const] : [],
      ),
    ];
    return numbers.map(([measure, Count]) => {
      const place = { quarter, area, measure };
      return { key: countKey(place), row: { ...placeFields(place), Count } };
    });
  });
});

export const demoPoliceFigures: readonly DemoRow<NewRow<typeof policeFigures>>[] = [
  ['2025', 23, 'Sydøstjyllands Politi, mail i januar 2026, hele året'] as const,
  ['2026', 14, 'Sydøstjyllands Politi, mail i juli 2026, januar-juni'] as const,
].map(([Title, Count, Source]) => ({ key: policeKey(Title), row: { Title, Count, Source } }));

/** How many answered what in the first question; in each of the next, one more has moved on. */
const answered: readonly (readonly [year: string, Audience, readonly [number, number, number, number]])[] = [
  ['2025', 'staff', [11, 14, 9, 8]],
  ['2026', 'staff', [22, 13, 6, 4]],
  ['2026', 'group', [7, 4, 0, 0]],
  // Too few to be shown: also that has to be seen.
  ['2026', 'leaders', [2, 1, 0, 1]],
];

export const demoSelfChecks: readonly DemoRow<NewRow<typeof selfChecks>>[] = answered.flatMap(
  ([year, audience, first]) =>
    questionsFor(audience).map(({ code: question }, at) => {
      const moved = Math.min(first[0], at);
      const numbers: Readonly<Record<Answer, number>> = {
        ...{ Agree: first[0] - moved, Partly: first[1] + moved },
        ...{ Disagree: first[2], Unsure: first[3] },
      };
      const place = { year, audience, question };
      const given = Object.fromEntries(answers.map((answer) => [answer, numbers[answer]]));
      return { key: countedKey(place), row: { ...countedFields(place), ...given } };
    }),
);
