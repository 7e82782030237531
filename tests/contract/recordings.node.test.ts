/**
 * The local SharePoint beside recorded answers of the real one. The recordings are not part of the repository: without them
 * this suite is skipped.
 */
import { differencesBetween } from './recordings/differencesBetween';
import { equivalents } from './recordings/equivalents';
import { startFixture, type Fixture } from './recordings/fixture';
import { knownDifferences, notOurs } from './recordings/knownDifferences';
import { folder, readRecording, recordings } from './recordings/recorded';

const names = recordings();
const ours = names.filter((name) => notOurs[name] === undefined);

if (names.length === 0) {
  test.skip(`no recordings in ${folder}`, () => undefined);
} else {
  describe('recorded answers', () => compareAll());
}

function compareAll(): void {
  let site: Fixture;
  const explained = new Set<string>();
  beforeAll(async () => {
    site = await startFixture();
  });
  afterAll(() => site.running.stop());

  test.each(ours)('%s', async (name) => {
    const equivalent = equivalents[name];
    if (equivalent === undefined)
      throw new Error(`${name} has neither an equivalent request nor a reason to have none.`);
    const real = readRecording(name);
    const found = differencesBetween(real, await equivalent(site, real));
    const known = knownDifferences.filter(({ recordings: of }) => of.test(name));
    const unexplained = found.filter((line) => {
      const reasons = known.filter(({ difference }) => difference.test(line));
      for (const { difference } of reasons) explained.add(String(difference));
      return reasons.length === 0;
    });
    expect(unexplained).toEqual([]);
  });

  test('no explanation is left over', () => {
    const unused = knownDifferences.filter(({ difference }) => !explained.has(String(difference)));
    expect(unused.map(({ reason }) => reason)).toEqual([]);
    expect(Object.keys(notOurs).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(equivalents).filter((name) => !names.includes(name))).toEqual([]);
  });
}
