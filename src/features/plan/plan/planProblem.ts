import { isDay } from '../../../workspace';

export type PlanProblem = 'tooLong' | 'notADay' | 'past' | 'beforeDecision' | 'notAMail' | 'notAnAddress';

/** What a new text has to be held against. Days are `YYYY-MM-DD`. */
export interface PlanKnown {
  readonly today: string;
  /** The day the leadership decides or has decided; empty where none is set. */
  readonly decidedOn: string;
}

const longestLine = 255;
const longestNote = 2000;

/** What is wrong with what is typed about an element; undefined when it can be saved. */
export function planProblem(column: string, typed: string, known: PlanKnown): PlanProblem | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  switch (column) {
    case 'Due':
      if (!isDay(text)) return 'notADay';
      if (text < known.today) return 'past';
      return text < known.decidedOn ? 'beforeDecision' : undefined;
    case 'ResponsibleMail':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= longestLine ? undefined : 'notAMail';
    case 'Evidence':
      return text.length <= longestNote && isWebAddress(text) ? undefined : 'notAnAddress';
    case 'Note':
      return text.length <= longestNote ? undefined : 'tooLong';
    default:
      return text.length <= longestLine ? undefined : 'tooLong';
  }
}

/** Nothing but a page can be opened from the plan, least of all a script. */
export function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
