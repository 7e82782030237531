/** How a person settles what needs them: this version, that one, or both by hand. */
import type { Choice, Need, Saving } from '../../src/contracts/saving';
import type { Chance } from './chance';
import type { Ledger } from './ledger';
import { type Note, text, tokensIn } from './notes';

type Waiting = Note & { readonly saving?: Saving };

/** What the person chooses; what they decide against is noted in the ledger. */
export function decided(row: Waiting, need: Need, ledger: Ledger, chance: Chance): Choice {
  switch (need.kind) {
    case 'failed':
      return chance.happens(0.9) ? { kind: 'tryAgain' } : { kind: 'giveUp' };
    case 'removed':
      return chance.happens(0.6) ? { kind: 'restore' } : { kind: 'giveUp' };
    case 'conflict':
      if (need.fields.some(({ mine }) => mine === null)) return ofRemoval(row, ledger, chance);
      return chosen(need, ledger, chance);
  }
}

/** Somebody wrote in a row that this person wanted to remove. */
function ofRemoval(row: Waiting, ledger: Ledger, chance: Chance): Choice {
  if (chance.happens(0.7)) return { kind: 'giveUp' };
  const need = row.saving?.state === 'needsYou' ? row.saving.need : undefined;
  const theirs = need?.kind === 'conflict' ? need.fields.map((field) => field.theirs) : [];
  for (const value of [row.Text, row.Title, ...theirs])
    for (const token of tokensIn(value)) ledger.removed.add(token);
  return { kind: 'choose', fields: {} };
}

function chosen({ fields }: Need & { kind: 'conflict' }, ledger: Ledger, chance: Chance): Choice {
  const wanted: Record<string, unknown> = {};
  for (const { column, mine, theirs } of fields) {
    const choice = { mine, theirs, both: both(column, text(mine), text(theirs)) }[
      chance.weighted({ mine: 1, theirs: 1, both: 2 })
    ];
    wanted[column] = choice;
    const left = new Set(tokensIn(choice));
    for (const token of [...tokensIn(mine), ...tokensIn(theirs)])
      if (!left.has(token)) ledger.setAside.add(token);
  }
  return { kind: 'choose', fields: wanted };
}

function both(column: string, mine: string, theirs: string): string {
  const there = new Set(tokensIn(theirs));
  const missing = tokensIn(mine).filter((token) => !there.has(token));
  if (missing.length === 0) return theirs;
  if (column === 'Title') return `${theirs} ${missing.join(' ')}`;
  return `${theirs.replace(/\n*$/, '')}\n${missing.map((token) => `(${token})`).join('\n')}\n`;
}
