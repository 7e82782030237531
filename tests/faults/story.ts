/** What happened in a meeting, in the order it happened, and what is wrong with how it ended. */
import { createHash } from 'node:crypto';
import type { World } from './world';

export type Wrong = 'lost' | 'doubled' | 'overwritten' | 'out of order' | 'sent in a pause' | 'stuck';

interface Line {
  readonly at: number;
  readonly text: string;
}

/** The most lines told of one finding. */
const most = 60;

export class Story {
  private readonly lines: Line[] = [];
  readonly wrongs: { readonly wrong: Wrong; readonly what: string; readonly about: readonly string[] }[] = [];

  constructor(private readonly world: World) {}

  tell(text: string): void {
    this.lines.push({ at: this.world.now(), text });
  }

  /** @param about words whose lines tell how it came to this */
  wrong(wrong: Wrong, what: string, about: readonly string[]): void {
    this.wrongs.push({ wrong, what, about });
    this.tell(`WRONG, ${wrong}: ${what}`);
  }

  /** Lines that hold any of these words, and those that concern everybody. */
  excerpt(about: readonly string[]): string[] {
    const told = this.lines.filter(
      ({ text }) =>
        /^(!|WRONG)/.test(text) ||
        (about.some((word) => text.includes(word)) && !text.includes('getchanges')),
    );
    const left = told.length > most ? [`${told.length - most} earlier lines; --story tells all`] : [];
    return [...left, ...told.slice(-most).map(asText)];
  }

  all(): string[] {
    return this.lines.map(asText);
  }

  /** The same for the same meeting. */
  fingerprint(): string {
    return createHash('sha1').update(this.all().join('\n')).digest('hex').slice(0, 12);
  }
}

function asText({ at, text }: Line): string {
  return `${(at / 1000).toFixed(3).padStart(10)} s  ${text}`;
}
