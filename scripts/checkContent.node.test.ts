import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hardest, placeOf, told } from './checkContent';

it('names the line on which a block is written', () => {
  const [file = '', line = ''] = placeOf('actionCard.step.listen').split(':');
  const text = readFileSync(join(__dirname, '..', file), 'utf8').split('\n')[Number(line) - 1];
  expect(text).toContain("'actionCard.step.listen'");
});

it('tells where, what and why', () => {
  expect(told({ id: 'readiness.firstSteps', reason: 'LIX 41.0, at most 40' })).toMatch(
    /^src\/content\/readiness\.ts:\d+ readiness\.firstSteps: LIX 41\.0, at most 40$/,
  );
});

it('the hardest come first', () => {
  const measured = hardest().map(([, lix]) => lix);
  expect(measured).toHaveLength(10);
  expect(measured).toEqual([...measured].sort((a, b) => b - a));
});
