import { newsletterFrame, pieceOf } from '../../../content/newsletter';
import type { Language } from '../../../contracts/language';
import type { NewRow } from '../../../contracts/listSchema';
import type { newsletters } from '../../../lists';
import { numberOf } from './months';

/** A month's newsletter before anybody has written in it: the supplied piece of that month, ready to be made one's own. */
export function begun(
  month: string,
  language: Language,
  state: 'draft' | 'skipped',
): NewRow<typeof newsletters> {
  const { id, title, knowledge, story, question } = pieceOf(numberOf(month));
  return {
    ...{ Month: month, Language: language, Piece: id, State: state },
    Title: title.text[language],
    Opening: newsletterFrame.opening.text[language],
    Knowledge: knowledge.text[language],
    Story: story.text[language],
    Question: question.text[language],
  };
}
