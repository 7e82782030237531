/** A sample of the meetings of `npm run test:faults`, and the proof that they can fail. */
import { hold } from './meeting';
import { makeTemplate } from './meetingServer';
import type { SabotageName } from './sabotages';
import type { Wrong } from './story';

jest.setTimeout(120_000);

const sample = 24;
const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

let template: Awaited<ReturnType<typeof makeTemplate>>;
beforeAll(async () => {
  template = await makeTemplate();
});
afterAll(() => template.remove());

it(`in ${sample} meetings nothing is lost, doubled, overwritten, out of order or sent in a pause`, async () => {
  const wrong: string[] = [];
  for (const seed of seeds(sample)) {
    const { story } = await hold(seed, template.file);
    for (const { about, what } of story.wrongs)
      wrong.push(`npm run test:faults -- --seed=${seed}: ${what}`, ...story.excerpt(about));
  }
  expect(wrong).toEqual([]);
});

it('the same seed is the same meeting', async () => {
  const [first, again] = [await hold(7, template.file), await hold(7, template.file)];
  expect(again.story.all()).toEqual(first.story.all());
});

const noticed: readonly [SabotageName, string, Wrong][] = [
  ['keysOff', 'creates without a key of their own', 'doubled'],
  ['anyETag', 'writes over whatever is there', 'overwritten'],
  ['volatileOutbox', 'an outbox that dies with its window', 'lost'],
];
it.each(noticed)('%s: %s are noticed', async (sabotage, _, wrong) => {
  for (const seed of seeds(sample)) {
    const { story } = await hold(seed, template.file, sabotage);
    if (story.wrongs.some((found) => found.wrong === wrong)) return;
  }
  throw new Error(`${sample} meetings under ${sabotage}, and nothing was ${wrong}.`);
});
