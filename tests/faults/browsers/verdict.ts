/** Holds what the pages showed as saved against the lists, all their versions, and what a person can bring back. */
import { type Ledger, tokensIn, type Typed } from './ledger';
import { type NumberHistory, writtenColumns } from './numbersList';

export interface Found {
  readonly numbers: readonly NumberHistory[];
  /** Every text that can be brought back in one of the browsers. */
  readonly leftOut: readonly string[];
}

/** @returns what is wrong, in words that begin with what kind of wrong it is */
export function judge(found: Found, ledger: Ledger): string[] {
  return [...lost(found, ledger), ...doubled(found), ...overwritten(found, ledger)];
}

function lost({ numbers, leftOut }: Found, ledger: Ledger): string[] {
  const back = new Set(leftOut.flatMap(tokensIn));
  const arrived = (token: string) => {
    const { phone, column } = ledger.typed.get(token) as Typed;
    return numbers.some(
      (number) =>
        number.phone === phone &&
        number.versions.some((version) => tokensIn(version[column]).includes(token)),
    );
  };
  const now = new Set(
    numbers.flatMap(({ versions }) =>
      writtenColumns.flatMap((column) => tokensIn(versions.at(-1)?.[column])),
    ),
  );
  const typedOver = (token: string) =>
    [...ledger.typed.keys()].some(
      (later) => later !== token && (arrived(later) || back.has(later)) && ledger.knew(later, token),
    );
  // What was in the list once is judged from version to version, unless somebody decided against it.
  const accountedFor = ({ token }: Typed) =>
    now.has(token) ||
    back.has(token) ||
    typedOver(token) ||
    (arrived(token) && !ledger.decidedAgainst.has(token));
  return ledger.shownSaved
    .filter((entry) => !accountedFor(entry))
    .map(
      ({ token, phone, column }) => `lost: ${token} (${phone}, ${column}) was shown as saved and is nowhere`,
    );
}

function doubled({ numbers }: Found): string[] {
  const wrong: string[] = [];
  const seen = new Map<string, string>();
  const once = (what: string, where: string) => {
    const before = seen.get(what);
    if (before !== undefined) wrong.push(`doubled: ${what} is in ${before} and in ${where}`);
    seen.set(what, where);
  };
  for (const { key, phone, versions } of numbers) {
    once(phone, key);
    for (const column of writtenColumns)
      for (const token of tokensIn(versions.at(-1)?.[column])) once(token, `${phone}, ${column}`);
  }
  return wrong;
}

/** From one version to the next nothing goes that nobody saw or decided against. */
function overwritten({ numbers }: Found, ledger: Ledger): string[] {
  const wrong: string[] = [];
  for (const { phone, versions } of numbers)
    for (const column of writtenColumns)
      versions.forEach((next, index) => {
        for (const token of tokensIn(versions[index - 1]?.[column])) {
          if (tokensIn(next[column]).includes(token) || ledger.decidedAgainst.has(token)) continue;
          if (!ledger.knew(next[column], token))
            wrong.push(
              `overwritten: ${token} (${phone}, ${column}) by »${next[column] ?? ''}«, which knew nothing of it`,
            );
        }
      });
  return wrong;
}
