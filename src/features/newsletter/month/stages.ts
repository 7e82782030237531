import type { Newsletter } from '../newsletter';

/** What tells how far a newsletter is. */
export interface Stage {
  readonly State: string;
  readonly ApprovedBy: string;
  readonly ApprovedOn: string;
  readonly PublishedOn: string;
  readonly PageUrl: string;
}

/** Where it is now, for going back to. */
export function stageOf(one: Newsletter): Stage {
  const { state: State, approvedBy: ApprovedBy, approvedOn: ApprovedOn, publishedOn, pageUrl } = one;
  return { State, ApprovedBy, ApprovedOn, PublishedOn: publishedOn, PageUrl: pageUrl };
}

/** Its page stays where it is, to be written anew. */
export function asDraft(one: Newsletter): Stage {
  return { ...stageOf(one), State: 'draft', ApprovedBy: '', ApprovedOn: '' };
}

/** @param today `YYYY-MM-DD` */
export function asApproved(one: Newsletter, by: string, today: string): Stage {
  return { ...stageOf(one), State: 'approved', ApprovedBy: by, ApprovedOn: today };
}

/** The day it first came out stays. @param pageUrl empty where it was sent by mail */
export function asPublished(one: Newsletter, today: string, pageUrl: string): Stage {
  return {
    ...stageOf(one),
    State: 'published',
    PublishedOn: one.publishedOn || today,
    PageUrl: pageUrl || one.pageUrl,
  };
}

export function asSkipped(one: Newsletter): Stage {
  return { ...stageOf(one), State: 'skipped' };
}
