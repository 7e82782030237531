import { longDate } from '../../../text';
import { agendaText } from '../agenda/text';
import { meetingsText } from '../text';
import type { MinutesPaper, PaperFollowUp, PaperPoint } from './paper';
import { paperText } from './text';

/** The parts of a document, in reading order. Every kind of file writes these and decides only how they look. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'quiet' | 'warning' | 'text'; readonly text: string }
  /** A name in bold and what it says. */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  /** `label` is empty where the heading says it already. */
  | { readonly kind: 'list'; readonly label: string; readonly items: readonly string[] };

export function blocksOf(paper: MinutesPaper): Block[] {
  const { language, municipality, group, day, startsAt, endsAt } = paper;
  const words = paperText[language];
  const time = startsAt && meetingsText[language].at(startsAt, endsAt);
  const approved = words.approvedBy(
    paper.approvedOn && longDate(paper.approvedOn, language),
    paper.approvedBy,
  );
  const heads = [
    [words.when, [longDate(day, language), time].filter(Boolean).join(' ')],
    [words.place, paper.place],
    [words.chair, paper.chair],
    [words.areas, paper.areas.join(', ')],
    [words.guests, paper.guests.join(', ')],
    [words.approved, approved],
  ] as const;
  return [
    { kind: 'title', text: titleOf(paper) },
    { kind: 'quiet', text: [group, municipality].filter(Boolean).join(' · ') },
    ...only(paper.audience === 'closed', { kind: 'warning', text: words.closed }),
    ...heads.flatMap(([label, text]) => only(text !== '', { kind: 'labelled', label, text })),
    ...only(paper.reminded, { kind: 'text', text: words.reminded }),
    ...carriedBlocks(paper),
    ...only(paper.points.length === 0, { kind: 'text', text: words.noPoints }),
    ...paper.points.flatMap((point) => pointBlocks(point, paper)),
  ];
}

function carriedBlocks({ carried, language }: MinutesPaper): Block[] {
  if (carried.length === 0) return [];
  const items = carried.map((one) => followUpLine(one, language));
  return [
    { kind: 'heading', text: paperText[language].carried },
    { kind: 'list', label: '', items },
  ];
}

/** What the document calls itself, in its text and its properties. */
export function titleOf({ language, title, group }: MinutesPaper): string {
  return `${paperText[language].minutes}: ${title || group}`;
}

function pointBlocks(point: PaperPoint, { language }: MinutesPaper): Block[] {
  const { kind, presenter, notes, decision, learning, amendments, followUps } = point;
  const words = paperText[language];
  const { labels, amendments: added } = agendaText[language];
  const kindName = meetingsText[language].kinds[kind];
  const beside = sentence([
    // The two that open every meeting say themselves what they are.
    kind !== 'presence' && kind !== 'followUps' && kindName !== point.title && kindName,
    presenter && words.presenter(presenter),
    point.postponed && words.postponed,
  ]);
  return [
    { kind: 'heading', text: `${point.number}. ${point.title}` },
    ...only(beside !== '', { kind: 'quiet', text: beside }),
    ...only(kind === 'sparring', { kind: 'text', text: words.sparring }),
    ...only(notes !== '', { kind: 'text', text: notes }),
    ...only(decision !== '', { kind: 'labelled', label: labels.Decision, text: decision }),
    ...only(learning !== '', { kind: 'labelled', label: labels.Learning, text: learning }),
    ...only(followUps.length > 0, {
      ...{ kind: 'list', label: kind === 'followUps' ? '' : words.followUps },
      items: followUps.map((one) => followUpLine(one, language)),
    }),
    ...only(amendments !== '', { kind: 'labelled', label: added, text: amendments }),
  ];
}

function followUpLine(
  { what, owner, due, state, reason }: PaperFollowUp,
  language: MinutesPaper['language'],
) {
  const words = paperText[language];
  const open = state === 'open';
  const by = open && due ? words.due(longDate(due, language)) : '';
  return [what, owner || (open ? words.nobody : ''), by, open ? '' : words.settled[state](reason)]
    .filter(Boolean)
    .join(', ');
}

function sentence(parts: readonly (string | false)[]): string {
  const [first = '', ...rest] = parts.filter(Boolean).join(', ');
  return first.toUpperCase() + rest.join('');
}

const only = (wanted: boolean, block: Block): Block[] => (wanted ? [block] : []);
