/** How a municipality's own wording stands before the supplied text: the one rule for every text that can be adapted. */
import type { Language } from '../contracts/language';
import type { ContentBlock } from './block';

/** The municipality's own wording of one supplied block in one language. */
export interface LocalText {
  readonly contentId: string;
  readonly language: string;
  readonly published: boolean;
  /** It came in a pack: it stands before what the product brought, and behind the municipality's own. */
  readonly pack?: true;
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
  const here = local.filter((text) => text.contentId === block.id && text.language === language);
  const own = linesOf(here.find(({ published, pack }) => published && !pack));
  if (own) return { lines: own, local: true };
  const brought = linesOf(here.find(({ pack }) => pack));
  return { lines: brought ?? [block.text[language]].flat(), local: false };
}

function linesOf(text: LocalText | undefined): readonly string[] | undefined {
  const lines = text?.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines?.length ? lines : undefined;
}

/** Before the id of what another municipality has learnt: it stands for no supplied text. */
export const experiencePrefix = 'experience.';

/** What others have learnt and shared, in one language: a heading and its words. */
export function experiencesIn(
  local: readonly LocalText[],
  language: Language,
): readonly { readonly id: string; readonly title: string; readonly lines: readonly string[] }[] {
  return local
    .filter((text) => text.pack && text.contentId.startsWith(experiencePrefix) && text.language === language)
    .flatMap((text) => {
      const [title, ...lines] = linesOf(text) ?? [];
      return title ? [{ id: text.contentId, title, lines }] : [];
    });
}

/** The first sentence, which can stand alone, and what follows it. */
export function leadAndRest(line: string): readonly [lead: string, rest: string] {
  const end = line.search(/[.!?]\s/);
  return end < 0 ? [line, ''] : [line.slice(0, end + 1), line.slice(end + 1).trim()];
}
