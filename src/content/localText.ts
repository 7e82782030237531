/** How a municipality's own wording stands before the supplied text: the one rule for every text that can be adapted. */
import type { Language } from '../contracts/language';
import type { ContentBlock } from './block';

/** The municipality's own wording of one supplied block in one language. */
export interface LocalText {
  readonly contentId: string;
  readonly language: string;
  readonly published: boolean;
  /** One paragraph or step a line. */
  readonly text: string;
}

/** A block as it is shown: the published local text stands before the supplied one. */
export interface ShownText {
  readonly lines: readonly string[];
  readonly local: boolean;
}

export function shownText(
  block: ContentBlock<string | readonly string[]>,
  local: readonly LocalText[],
  language: Language,
): ShownText {
  const own = local.find(
    (text) => text.published && text.contentId === block.id && text.language === language,
  );
  const lines = own?.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines?.length ? { lines, local: true } : { lines: [block.text[language]].flat(), local: false };
}

/** The first sentence, which can stand alone, and what follows it. */
export function leadAndRest(line: string): readonly [lead: string, rest: string] {
  const end = line.search(/[.!?]\s/);
  return end < 0 ? [line, ''] : [line.slice(0, end + 1), line.slice(end + 1).trim()];
}
