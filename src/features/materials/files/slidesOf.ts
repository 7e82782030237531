import { type Line, wordsOf } from '../../../content/materials';
import type { HelpNumber } from '../../../contracts/helpNumber';
import type { PrintedPart } from '../shownMaterial';

/** One slide: what is shown, and what is said. */
export interface SlideOf {
  /** The first one, which names the talk. */
  readonly opening: boolean;
  readonly title: string;
  readonly words: readonly Line[];
  readonly numbers?: readonly HelpNumber[];
  readonly notes: string;
}

/** A material's parts as slides: each title or heading begins one, and notes are said to the one they follow. */
export function slidesOf(parts: readonly PrintedPart[]): readonly SlideOf[] {
  const slides: SlideOf[] = [];
  for (const part of parts) {
    if (part.kind === 'title' || part.kind === 'heading') {
      const title = part.lines.map(wordsOf).join(' ');
      slides.push({ opening: part.kind === 'title', title, words: [], notes: '' });
      continue;
    }
    const last = slides.pop();
    if (last) slides.push(withPart(last, part));
  }
  return slides;
}

function withPart(slide: SlideOf, part: PrintedPart): SlideOf {
  if (part.kind === 'numbers') return { ...slide, numbers: part.numbers };
  if (part.kind === 'notes') {
    const said = part.lines.map(wordsOf).join('\n\n');
    return { ...slide, notes: [slide.notes, said].filter(Boolean).join('\n\n') };
  }
  return { ...slide, words: [...slide.words, ...part.lines] };
}
