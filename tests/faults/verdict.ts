/** Holds what people were told is saved against what is there when everything has calmed down. */
import type { Ledger } from './ledger';
import { type Note, text, tokensIn } from './notes';
import type { Story } from './story';

/** All versions of one row, oldest first, the current one last. */
export interface History {
  readonly key: string;
  readonly versions: readonly Note[];
}

export interface Found {
  /** Rows of the list, as they are now and ever were. */
  readonly rows: readonly History[];
  /** Every text that a person can see beside a change that waits for them. */
  readonly visible: readonly unknown[];
  readonly setAside: readonly unknown[];
}

export function judge(found: Found, ledger: Ledger, story: Story): void {
  judgeLost(found, ledger, story);
  judgeDoubled(found, story);
  for (const row of found.rows) judgeOverwritten(row, ledger, story);
  for (const { versions } of found.rows) judgeOrder(versions.at(-1), story);
}

function judgeLost({ rows, visible, setAside }: Found, ledger: Ledger, story: Story): void {
  const now = rows.map(({ versions }) => versions.at(-1));
  const texts = [...now.flatMap((row) => [row?.Title, row?.Text]), ...visible, ...setAside];
  const there = new Set(texts.flatMap(tokensIn));
  const replaced = ledger.replaced();
  for (const { token, key } of ledger.kept) {
    if (there.has(token) || replaced.has(token)) continue;
    if (ledger.removed.has(token) && !everIn(rows, key, token)) continue;
    story.wrong('lost', `${token} was saved here and is nowhere`, [token, key.slice(0, 8)]);
  }
}

/** Whether the row that is there now ever held it; one that was removed and made again did not. */
function everIn(rows: readonly History[], key: string, token: string): boolean {
  const versions = rows.find((row) => row.key === key)?.versions ?? [];
  return versions.some(({ Title, Text }) => [...tokensIn(Title), ...tokensIn(Text)].includes(token));
}

function judgeDoubled({ rows }: Found, story: Story): void {
  const home = new Map<string, string>();
  const keys = new Set<string>();
  for (const { key, versions } of rows) {
    if (keys.has(key)) story.wrong('doubled', `${key} is two rows`, [key.slice(0, 8)]);
    keys.add(key);
    const row = versions.at(-1);
    for (const token of [...tokensIn(row?.Title), ...tokensIn(row?.Text)]) {
      const before = home.get(token);
      home.set(token, key);
      if (before === undefined) continue;
      const where = before === key ? `twice in ${key}` : `in ${before} and ${key}`;
      story.wrong('doubled', `${token} is ${where}`, [token, key.slice(0, 8)]);
    }
  }
}

/** From one version to the next nothing goes that nobody decided against. */
function judgeOverwritten({ key, versions }: History, ledger: Ledger, story: Story): void {
  versions.forEach((next, index) => {
    const before = versions[index - 1];
    if (before === undefined) return;
    const about = (token: string) => [token, key.slice(0, 8)];
    const left = new Set(tokensIn(next.Text));
    for (const token of tokensIn(before.Text))
      if (!left.has(token) && !ledger.setAside.has(token))
        story.wrong('overwritten', `${token} was in ${key} and nobody decided against it`, about(token));
    const titles = new Set(tokensIn(next.Title));
    for (const token of tokensIn(before.Title))
      if (!titles.has(token) && !ledger.setAside.has(token) && !ledger.knew(next.Title, token))
        story.wrong(
          'overwritten',
          `${token} was the title of ${key}; ${next.Title} knew nothing of it`,
          about(token),
        );
  });
}

/** What one person typed at the end of a line stands there in the order they typed it. */
function judgeOrder(row: Note | undefined, story: Story): void {
  const last = new Map<string, number>();
  for (const line of text(row?.Text).split('\n')) {
    last.clear();
    for (const token of tokensIn(line)) {
      const [, letter, number] = /^([a-f])(\d+)$/.exec(token) ?? [];
      if (letter === undefined) continue;
      if (Number(number) < (last.get(letter) ?? 0))
        story.wrong('out of order', `${token} stands after ${letter}${last.get(letter) ?? ''}`, [
          token,
          row?.key.slice(0, 8) ?? '',
        ]);
      last.set(letter, Number(number));
    }
  }
}
