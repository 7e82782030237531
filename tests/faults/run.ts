/**
 * `npm run test:faults`: a thousand meetings of two editors with everything going wrong, each from a seed of its own, in as
 * many processes as there are cores, and then 20 in real browsers. `-- --runs=N` holds fewer; `-- --seed=N` repeats one,
 * and `--story` tells all of it. `--browser` holds the ones in browsers only.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { hold, type Meeting } from './meeting';
import { makeTemplate } from './meetingServer';
import { runInBrowsers } from './browsers/runInBrowsers';
import { type SabotageName, sabotages } from './sabotages';

/** What one process tells of one meeting. */
interface Told extends Pick<Meeting, 'seed' | 'kept' | 'requests'> {
  readonly wrongs: readonly string[];
  readonly story: readonly string[];
}

const given = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = given('seed');
const first = Number(seed ?? 1);
const onlyBrowsers = process.argv.includes('--browser');
const usual = onlyBrowsers ? 20 : 1000;
const runs = Number(given('runs') ?? (seed === undefined ? usual : 1));
const whole = process.argv.includes('--story');
const sabotage = given('sabotage') ?? 'none';
const share = given('share');

/** Every `of`th meeting, from `index` on. */
async function holdShare(index: number, of: number, tell: (told: Told) => void): Promise<void> {
  const template = await makeTemplate();
  try {
    for (let run = index; run < runs; run += of) {
      const { kept, requests, story, ...meeting } = await hold(
        first + run,
        template.file,
        sabotageNamed(sabotage),
      );
      const wrongs = story.wrongs.map(({ wrong, what }) => `${wrong}: ${what}`);
      const excerpt = whole
        ? story.all()
        : story.wrongs.slice(0, 3).flatMap(({ about }) => story.excerpt(about));
      tell({ seed: meeting.seed, kept, requests, wrongs, story: excerpt });
    }
  } finally {
    template.remove();
  }
}

function sabotageNamed(name: string): SabotageName {
  if (name in sabotages) return name as SabotageName;
  throw new Error(`--sabotage is one of ${Object.keys(sabotages).join(', ')}.`);
}

function inProcess(index: number, of: number, tell: (told: Told) => void): Promise<void> {
  const worker = fork(__filename, [...process.argv.slice(2), `--share=${index}`, `--of=${of}`]);
  worker.on('message', (told) => tell(told as Told));
  return new Promise((done, failed) => {
    worker.once('exit', (code) =>
      code === 0 ? done() : failed(new Error('A process of meetings ended early.')),
    );
  });
}

/** In Node, and in browsers as well when all of it is asked for. */
async function main(): Promise<void> {
  const all = process.argv.length === 2;
  const good = onlyBrowsers || (await inNode());
  const alsoGood = onlyBrowsers || all ? await inBrowsers() : true;
  process.exitCode = good && alsoGood ? 0 : 1;
}

function inBrowsers(): Promise<boolean> {
  if (!['none', 'volatileOutbox'].includes(sabotage))
    throw new Error('In browsers there is --sabotage=volatileOutbox only.');
  const forgets = sabotage === 'volatileOutbox';
  return runInBrowsers({ first, runs: onlyBrowsers ? runs : 20, whole, forgets });
}

/** @returns whether nothing was wrong in any meeting */
async function inNode(): Promise<boolean> {
  const begin = performance.now();
  const sum = { meetings: 0, kept: 0, requests: 0, failed: 0 };
  const tell = ({ seed: held, kept, requests, story, wrongs }: Told) => {
    sum.meetings += 1;
    sum.kept += kept;
    sum.requests += requests;
    if (wrongs.length > 0) sum.failed += 1;
    if (wrongs.length > 0 || whole)
      console.log([`✘ seed ${held}`, ...wrongs.slice(0, 5), ...story].join('\n  '));
    if (sum.meetings % 100 === 0) console.log(`  ${sum.meetings} meetings, ${sum.failed} of them wrong`);
  };
  const of = Math.min(availableParallelism(), runs);
  await Promise.all(Array.from({ length: of }, (_, index) => inProcess(index, of, tell)));
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  console.log(
    `${sum.meetings} meetings in ${minutes} min: ${sum.kept} things saved here, ${sum.requests} requests, ${sum.failed} meetings wrong`,
  );
  return sum.failed === 0 && sum.meetings === runs;
}

if (share === undefined)
  main().catch((cause: unknown) => {
    console.error(cause);
    process.exitCode = 1;
  });
else
  void holdShare(Number(share), Number(given('of')), (told) => process.send?.(told)).then(() =>
    process.disconnect(),
  );
