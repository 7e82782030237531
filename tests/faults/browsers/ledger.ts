/** What two people typed in two browsers, what the pages told them of it, and what they themselves decided against. */
import type { WrittenColumn } from './numbersList';

export interface Typed {
  readonly token: string;
  readonly phone: string;
  readonly column: WrittenColumn;
  /**
   * What stood in the field, before the eyes of whoever typed, when they began to replace it. Undefined where the browser
   * died before it could say so.
   */
  readonly before: string | undefined;
  /** A page showed it as *Gemt her* or *Gemt i SharePoint*. */
  shownSaved: boolean;
}

/** Four digits each: half of a word typed when a browser dies is nobody's word. */
export function tokensIn(text: unknown): string[] {
  return typeof text === 'string' ? (text.match(/\b[ab]\d{4}\b/g) ?? []) : [];
}

export class Ledger {
  readonly typed = new Map<string, Typed>();
  /** Decided against by somebody who saw both versions. */
  readonly decidedAgainst = new Set<string>();

  write(entry: Omit<Typed, 'shownSaved'>): void {
    this.typed.set(entry.token, { ...entry, shownSaved: false });
  }

  /** @returns what is new among it */
  showSaved(text: string, phone: string, column: string): string[] {
    const fresh = tokensIn(text).filter((token) => {
      const entry = this.typed.get(token);
      return entry?.phone === phone && entry.column === column && !entry.shownSaved;
    });
    for (const token of fresh) (this.typed.get(token) as Typed).shownSaved = true;
    return fresh;
  }

  get shownSaved(): readonly Typed[] {
    return [...this.typed.values()].filter(({ shownSaved }) => shownSaved);
  }

  /** Whether a text was typed by people who had seen the token, or a text that came of it. */
  knew(text: unknown, token: string): boolean {
    const looked = new Set<string>();
    const look = tokensIn(text);
    for (let next = look.pop(); next !== undefined; next = look.pop()) {
      if (next === token) return true;
      if (looked.has(next)) continue;
      looked.add(next);
      const entry = this.typed.get(next);
      if (entry && entry.before === undefined) return true;
      look.push(...tokensIn(entry?.before));
    }
    return false;
  }
}
