import type { WideWriter } from '../../../contracts/audiences';
import type { FailureId } from '../../../contracts/failure';
import type { ListSchema } from '../../../contracts/listSchema';
import type { ReadyPlan } from '../ready/readyPlan';
import { contentFindings, type ContentFinding } from './contentFindings';
import type { Looked } from './looked';

/** What is not as it should be, by what it is that is wrong; what lets the wrong people in comes first. */
export const findingGroups = ['open', 'missing', 'wrong', 'old', 'version'] as const;
export type FindingGroup = (typeof findingGroups)[number];

export type Finding =
  | ContentFinding
  | { readonly group: 'open'; readonly kind: 'wideWriter'; readonly writer: WideWriter }
  | { readonly group: 'open'; readonly kind: 'openLists'; readonly lists: readonly ListSchema[] }
  | { readonly group: 'missing'; readonly kind: 'groups' }
  /** The group's own site cannot be looked at. */
  | { readonly group: 'missing'; readonly kind: 'unseen'; readonly failure: FailureId }
  | { readonly group: 'missing'; readonly kind: 'list' | 'index'; readonly list: ListSchema }
  | {
      readonly group: 'missing';
      readonly kind: 'columns';
      readonly list: ListSchema;
      readonly count: number;
    }
  | { readonly group: 'version'; readonly kind: 'olderList' | 'newerList'; readonly list: ListSchema };

/** Looks the site through. Pure. */
export function findingsOf(looked: Looked): Finding[] {
  return [...(looked.plan ? ofPlan(looked.plan) : []), ...contentFindings(looked)];
}

function ofPlan({ lists, access }: ReadyPlan): Finding[] {
  const { steps, wideWriters } = typeof access === 'object' ? access : { steps: [], wideWriters: [] };
  const open = steps.flatMap((step) => (step.kind === 'setAudience' ? [step.list] : []));
  return [
    ...wideWriters.map((writer) => ({ group: 'open', kind: 'wideWriter', writer }) as const),
    // What is done about them is told in the plan below, step by step.
    ...(open.length > 0 ? [{ group: 'open', kind: 'openLists', lists: open } as const] : []),
    ...(steps.length > open.length ? [{ group: 'missing', kind: 'groups' } as const] : []),
    ...[...new Set(lists.steps.map(({ list }) => list))].flatMap((list) => ofList(list, lists)),
    ...(lists.unseen ? [{ group: 'missing', kind: 'unseen', failure: lists.unseen.id } as const] : []),
    ...lists.newer.map((list) => ({ group: 'version', kind: 'newerList', list }) as const),
  ];
}

/** One line for each list: what matters most of what it lacks. */
function ofList(list: ListSchema, { steps }: ReadyPlan['lists']): Finding[] {
  const mine = steps.filter((step) => step.list === list);
  const has = (kind: (typeof mine)[number]['kind']) => mine.some((step) => step.kind === kind);
  if (has('createList')) return [{ group: 'missing', kind: 'list', list }];
  if (has('raiseVersion')) return [{ group: 'version', kind: 'olderList', list }];
  const count = mine.filter(({ kind }) => kind === 'createColumn').length;
  if (count > 0) return [{ group: 'missing', kind: 'columns', list, count }];
  // Without its name a list was left half made; what it lacks besides follows with it.
  return has('indexColumn') ? [{ group: 'missing', kind: 'index', list }] : [];
}
