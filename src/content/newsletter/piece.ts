import type { ContentBlock } from '../block';
import { block } from '../block';
import type { SourceKey } from '../sources';

const checkedOn = '2026-11-23';

/** What one month's newsletter is made from: something to know, a made-up case, and a question to talk about. */
export interface NewsletterPiece {
  /** Kept with every newsletter made from it; never changes once released. */
  readonly id: string;
  /** 1-12: the month it is suggested for. */
  readonly month: number;
  readonly title: ContentBlock;
  /** 60-110 words. */
  readonly knowledge: ContentBlock;
  /** 40-70 words; nobody in it exists. */
  readonly story: ContentBlock;
  readonly question: ContentBlock;
}

/** Danish and English of one text. */
type Both = readonly [da: string, en: string];

/** @param told the rest is written beside each other, so that the languages can be held against each other */
export function piece(
  month: number,
  id: string,
  sources: readonly SourceKey[],
  told: { readonly title: Both; readonly knowledge: Both; readonly story: Both; readonly question: Both },
): NewsletterPiece {
  const part = (name: keyof typeof told) => {
    const [da, en] = told[name];
    return block({ id: `newsletter.${id}.${name}`, ...{ da, en, sources, checkedOn } });
  };
  return {
    ...{ id, month },
    title: part('title'),
    knowledge: part('knowledge'),
    story: part('story'),
    question: part('question'),
  };
}

/** The texts of a piece, in reading order. */
export function pieceBlocks({ title, knowledge, story, question }: NewsletterPiece): readonly ContentBlock[] {
  return [title, knowledge, story, question];
}
