import { wordsOf } from '../../../content/materials';
import type { PrintedPart } from '../shownMaterial';
import { withAddresses } from './withAddresses';

/** A material as text alone: a blank line between its parts. @param call what stands above the numbers */
export function plainText(parts: readonly PrintedPart[], call: string, language: 'da' | 'en'): string {
  return parts
    .flatMap((part) => {
      if (part.kind === 'notes') return [];
      if (part.kind === 'numbers')
        return [call, ...part.numbers.map(({ label, number }) => `${label[language]}: ${number}`)].join('\n');
      const lines = part.lines.map((line) => wordsOf(withAddresses(line)));
      return part.kind === 'points' ? lines.map((line) => `- ${line}`).join('\n') : lines.join('\n\n');
    })
    .join('\n\n');
}
