/** A text that may have marks, as readers see it. */
import { type Run, runsOf, wordsOf } from '../../content/materials';
import type { AdaptableText } from './textSet';

/** Its words, for what is measured in letters and for what is read aloud. */
export function seenText(text: string, { marks }: Pick<AdaptableText, 'marks'>): string {
  if (!marks) return text;
  return text
    .split('\n')
    .map((line) => wordsOf(runsOf(line)))
    .join('\n');
}

/** Its words with how each looks; lines stand apart as they are kept. */
export function seenRuns(text: string, { marks }: Pick<AdaptableText, 'marks'>): readonly Run[] {
  if (!marks) return [{ text }];
  return text.split('\n').flatMap((line, at) => [...(at > 0 ? [{ text: '\n' }] : []), ...runsOf(line)]);
}
