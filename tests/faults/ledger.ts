/** What everybody typed, what they were told of it, and what they themselves decided against. */
import { tokensIn } from './notes';

export interface Typed {
  readonly token: string;
  readonly key: string;
  /** What the title was when it was replaced by this one. */
  readonly replaces?: string;
  /** The product said *saved here*, or SharePoint itself took it. */
  kept: boolean;
}

export class Ledger {
  private readonly all = new Map<string, Typed>();
  /** Things a person decided against, having seen them: to be found among the versions set aside. */
  readonly setAside = new Set<string>();
  /** Things in a row that a person removed, having seen them. */
  readonly removed = new Set<string>();
  private count = 0;

  /** @param kind of `tokensIn` */
  next(letter: string, kind: '' | 'i' | 'T' = ''): string {
    return `${letter}${kind}${(this.count += 1)}`;
  }

  typed(token: string, key: string, replaces?: string): Typed {
    const entry: Typed = { token, key, replaces, kept: false };
    this.all.set(token, entry);
    return entry;
  }

  get kept(): readonly Typed[] {
    return [...this.all.values()].filter(({ kept }) => kept);
  }

  get keys(): ReadonlySet<string> {
    return new Set([...this.all.values()].map(({ key }) => key));
  }

  /** Titles that somebody saw and replaced. */
  replaced(): ReadonlySet<string> {
    return new Set([...this.all.values()].flatMap(({ replaces }) => tokensIn(replaces)));
  }

  /** Whether a title was written by people who had seen the other, or one that came of it. */
  knew(title: string, earlier: string): boolean {
    const seen = new Set<string>();
    const look = tokensIn(title);
    for (let token = look.pop(); token !== undefined; token = look.pop()) {
      if (token === earlier) return true;
      if (seen.has(token)) continue;
      seen.add(token);
      look.push(...tokensIn(this.all.get(token)?.replaces));
    }
    return false;
  }
}
