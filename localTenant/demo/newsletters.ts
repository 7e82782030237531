import type { NewRow } from '../../src/contracts/listSchema';
import { newsletterFrame, pieceOf } from '../../src/content/newsletter';
import type { newsletters } from '../../src/lists';

type NewsletterRow = NewRow<typeof newsletters>;

/** What Fjordby began with is what is supplied; some of it has been made its own. */
function letter(
  month: string,
  own: Omit<NewsletterRow, 'Title' | 'Month'>,
): { key: string; row: NewsletterRow } {
  const { id, title, knowledge, story, question } = pieceOf(Number(month.slice(5)));
  const supplied = {
    ...{ Month: month, Language: 'da', Piece: id, Title: title.text.da },
    ...{ Opening: newsletterFrame.opening.text.da, Knowledge: knowledge.text.da },
    ...{ Story: story.text.da, Question: question.text.da },
  };
  return { key: `newsletter/${month}`, row: { ...supplied, ...own } };
}

/** One that is out, sent by mail, and one that is being written. */
export const demoNewsletters = [
  letter('2026-10', {
    ...{ PoliceCount: 3, PolicePeriod: '1. halvår 2026', PoliceSource: 'Sydøstjyllands Politi' },
    ...{ State: 'published', ApprovedBy: 'Karen Fjordhøj' },
    ...{ ApprovedOn: '2026-10-05', PublishedOn: '2026-10-06' },
  }),
  letter('2026-11', { State: 'draft' }),
];
