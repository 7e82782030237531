import type { ListSchema } from '../../contracts/listSchema';
import type { Clock } from '../clock';
import { type Command, rowName } from './command';

/** How often what somebody goes on typing is sent, in milliseconds. It is on the device after every pause of theirs. */
const between = 25_000;

/**
 * What is typed for long goes out at once, and then again after a while: who takes minutes for an hour would otherwise cost a request
 * for every pause. Whatever else is changed in the row goes at once, and the text with it.
 */
export class Pace {
  private readonly sentAt = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** For how long a change is not sent, in milliseconds; 0 when it may be. */
  left(command: Command, list: ListSchema | undefined): number {
    const sentAt = this.sentAt.get(rowName(command));
    if (sentAt === undefined || !list || !isTyping(command, list)) return 0;
    return Math.max(0, sentAt + between - this.clock.elapsed());
  }

  sent(command: Command, list: ListSchema | undefined): void {
    if (list && isTyping(command, list)) this.sentAt.set(rowName(command), this.clock.elapsed());
  }

  /** Nothing is to wait: a person asked, or leaves. */
  clear(): void {
    this.sentAt.clear();
  }
}

function isTyping({ kind, fields }: Command, { columns }: ListSchema): boolean {
  return kind === 'change' && Object.keys(fields).every((name) => columns[name]?.paced);
}
