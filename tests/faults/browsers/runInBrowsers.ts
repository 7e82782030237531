/** Holds meetings in real browsers one after the other, and says of each that failed how it came to it. */
import { build } from '../../../scripts/build';
import { startLocalTenant } from '../../journeys/localTenant';
import { holdInBrowsers } from './browserMeeting';

/** First of three ports; another number lets two checkouts run side by side. */
const port = Number(process.env.JOURNEYS_PORT ?? 5400) + 250;

export interface BrowserRuns {
  readonly first: number;
  readonly runs: number;
  /** Tells all of every run. */
  readonly whole: boolean;
  /** The browsers forget what they kept whenever they die: the runs have to notice. */
  readonly forgets: boolean;
}

/** @returns whether nothing was wrong in any of them */
export async function runInBrowsers({ first, runs, whole, forgets }: BrowserRuns): Promise<boolean> {
  const begin = performance.now();
  await build();
  const tenant = await startLocalTenant(port);
  let failed = 0;
  let shownSaved = 0;
  try {
    await tenant.letEdit('familyResource');
    for (let seed = first; seed < first + runs; seed += 1) {
      const held = await holdInBrowsers(seed, tenant, forgets);
      shownSaved += held.shownSaved;
      if (held.wrongs.length > 0) failed += 1;
      if ((seed - first + 1) % 5 === 0) console.log(`  ${seed - first + 1} runs, ${failed} of them wrong`);
      if (held.wrongs.length > 0 || whole)
        console.log(
          [
            `${held.wrongs.length > 0 ? '✘' : '✔'} seed ${seed} (--browser --seed=${seed})`,
            ...held.wrongs,
            ...held.story,
          ].join('\n  '),
        );
    }
  } finally {
    await tenant.stop();
  }
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  console.log(
    `${runs} runs in two browsers in ${minutes} min: ${shownSaved} words shown as saved, ${failed} runs wrong`,
  );
  return failed === 0;
}
