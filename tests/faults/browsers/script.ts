/** What one editor does in a run, all of it drawn from the seed before anything begins. */
import type { Chance } from '../chance';
import { type WrittenColumn, writtenColumns } from './numbersList';

export interface Act {
  readonly what: 'write' | 'add';
  readonly tab: number;
  /** Which of the numbers that are there. */
  readonly pick: number;
  readonly column: WrittenColumn;
  /** How many words are typed. */
  readonly words: number;
  /** Whether the field is left, rather than the pause of typing waited for. */
  readonly leaves: boolean;
  /** How long the page is watched afterwards, in milliseconds. */
  readonly watches: number;
  /** The browser dies so long after the act began. */
  readonly killAfter: number | undefined;
  readonly decides: 'mine' | 'theirs' | undefined;
}

export interface Script {
  readonly tabs: number;
  readonly acts: readonly Act[];
}

export function scriptFrom(chance: Chance): Script {
  const tabs = chance.happens(0.4) ? 2 : 1;
  const acts = Array.from({ length: 6 }, (_, index): Act => {
    const leaves = chance.happens(0.6);
    return {
      what: chance.happens(0.2) ? 'add' : 'write',
      tab: chance.whole(0, tabs - 1),
      pick: chance.next(),
      column: chance.happens(0.6) ? 'Hours' : chance.pick(writtenColumns),
      words: chance.whole(1, 3),
      leaves,
      watches: (leaves ? 0 : 1000) + chance.between(50, 700),
      killAfter: chance.happens(0.3) || index === 3 ? chance.between(50, 1800) : undefined,
      decides: chance.happens(0.5) ? chance.pick(['mine', 'theirs']) : undefined,
    };
  });
  return { tabs, acts };
}
