/** One run: two people in two real browsers at the same numbers, everything going wrong, and then the verdict. */
import { setTimeout as after } from 'node:timers/promises';
import type { LocalTenant } from '../../journeys/localTenant';
import { Chance } from '../chance';
import { Editor } from './editor';
import { Ledger } from './ledger';
import { beginAnew, histories } from './numbersList';
import { scriptFrom } from './script';
import { judge } from './verdict';
import { troublesFrom } from './weather';

export interface BrowserMeeting {
  readonly wrongs: readonly string[];
  readonly story: readonly string[];
  /** How many words a page showed as saved. */
  readonly shownSaved: number;
}

export async function holdInBrowsers(
  seed: number,
  tenant: LocalTenant,
  forgets: boolean,
): Promise<BrowserMeeting> {
  const chance = new Chance(seed);
  const begin = Date.now();
  const story: string[] = [];
  const tell = (line: string) =>
    story.push(`${((Date.now() - begin) / 1000).toFixed(2).padStart(7)} s  ${line}`);
  const ledger = new Ledger();
  // Each second run in the page that plays Teams, where the browser keeps things for a frame of another site.
  const host = seed % 2 === 0 ? 'teams' : 'webPart';
  const editor = (person: 'coordinator' | 'familyResource', letter: 'a' | 'b') =>
    new Editor({
      ...{ person, letter, host, ledger, forgets, tell },
      ...{ addresses: tenant.addresses, script: scriptFrom(chance.fork()) },
    });
  const editors = [editor('coordinator', 'a'), editor('familyResource', 'b')];
  const troubles = troublesFrom(chance.fork());
  const both = <T>(act: (one: Editor) => Promise<T>) => Promise.all(editors.map(act));
  try {
    await beginAnew(tenant);
    await both((one) => one.begin());
    const over = new AbortController();
    const weather = (async () => {
      for (const trouble of troubles) {
        await after(trouble.after);
        if (over.signal.aborted) return;
        await tenant.setFaults(trouble.faults);
        tell(`! ${JSON.stringify(trouble.faults)}`);
        if (trouble.serverBackAfter === undefined) continue;
        tell('! the server is killed');
        await tenant.killAndRestart(trouble.serverBackAfter);
        tell('! the server is back');
      }
    })();
    await both((one) => one.work());
    over.abort();
    await both((one) => one.die());
    await weather;
    await tenant.setFaults([]);
    const leftOut = (await both((one) => one.drain())).flat();
    const wrongs = judge({ numbers: await histories(tenant), leftOut }, ledger);
    const shownSaved = ledger.shownSaved.length;
    return { wrongs: shownSaved > 0 ? wrongs : ['nothing was ever shown as saved'], story, shownSaved };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    return { wrongs: [`broken off: ${what}`], story, shownSaved: ledger.shownSaved.length };
  } finally {
    await tenant.setFaults([]).catch(() => undefined);
    await both((one) => one.end());
  }
}
