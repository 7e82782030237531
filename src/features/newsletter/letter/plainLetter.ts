import type { Letter } from './letter';

/** A letter as text alone: a blank line between its parts. */
export function plainLetter({ title, parts }: Letter): string {
  const written = parts.map((part) =>
    part.kind === 'numbers'
      ? part.lines.map(({ label, number }) => `- ${label}: ${number}`).join('\n')
      : part.kind === 'heading'
        ? part.text.toLocaleUpperCase('da')
        : part.text,
  );
  return [title, ...written].join('\n\n');
}

/** What is shown of it where news are listed. */
export function descriptionOf({ parts }: Letter, longest = 200): string {
  const heading = parts.findIndex(({ kind }) => kind === 'heading');
  const first = parts.slice(heading + 1).find(({ kind }) => kind === 'paragraph');
  const text = first?.kind === 'paragraph' ? first.text : '';
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[^\p{L}\p{N}]*\s\S*$/u, '')} …`;
}

/** Longer ones are cut off by some mail programs. */
const longestMailto = 1900;

/** @returns undefined where it is too long to be handed over in an address */
export function mailtoOf(letter: Letter): string | undefined {
  const href = `mailto:?subject=${encodeURIComponent(letter.title)}&body=${encodeURIComponent(plainLetter(letter))}`;
  return href.length > longestMailto ? undefined : href;
}
