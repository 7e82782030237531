/** Whether a card fits one A4 page, by estimate; printing it settles the matter. */
import type { Language } from '../../contracts/language';
import type { ActionCard } from '../actionCards';
import { cardLines } from './texts';

/** At 10 points over 178 mm of width. */
const charactersALine = 92;
/** 273 mm of height hold 62; 18 are for the heading, the local facts, the foot and the QR code. */
export const linesForText = 44;

/** A heading for each of the seven parts, then the lines of the text, and beside each step who does it and when. */
export function linesOnPaper(card: ActionCard, language: Language): number {
  const headings = 7;
  const beside = card.steps.map(({ block, who, when }) =>
    [block.text, who, when].map((words) => words[language]).join(' · '),
  );
  const stepTexts = new Set(card.steps.map(({ block }) => block.text[language]));
  const rest = cardLines(card, language).filter((text) => !stepTexts.has(text));
  return [...beside, ...rest].reduce(
    (lines, text) => lines + Math.ceil(text.length / charactersALine),
    headings,
  );
}
