import type { ShownPart } from '../shownMaterial';

/** A material as text alone: a blank line between its parts. @param call what stands above the numbers */
export function plainText(parts: readonly ShownPart[], call: string, language: 'da' | 'en'): string {
  return parts
    .map((part) => {
      if (part.kind === 'numbers')
        return [call, ...part.numbers.map(({ label, number }) => `${label[language]}: ${number}`)].join('\n');
      return part.kind === 'points'
        ? part.lines.map((line) => `- ${line}`).join('\n')
        : part.lines.join('\n\n');
    })
    .join('\n\n');
}
