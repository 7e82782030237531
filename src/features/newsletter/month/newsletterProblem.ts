export type NewsletterProblem = 'missing' | 'tooLong' | 'tooMuch' | 'notACount';

const longestLine = 255;
/** What somebody reads between two meetings. */
const longest = 2000;
const lines: readonly string[] = ['Title', 'PolicePeriod', 'PoliceSource'];

export function newsletterProblem(column: string, typed: string): NewsletterProblem | undefined {
  const text = typed.trim();
  if (column === 'PoliceCount') return /^(\d{1,6})?$/.test(text) ? undefined : 'notACount';
  if (column === 'Title' && text === '') return 'missing';
  if (lines.includes(column)) return text.length > longestLine ? 'tooLong' : undefined;
  return text.length > longest ? 'tooMuch' : undefined;
}
