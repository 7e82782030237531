import { type Article, articles } from '../../content/knowMore';

/** The articles as a reader looks for them: what it is, the people in it, the law. */
export const groupNames = ['whatItIs', 'people', 'law'] as const;
export type GroupName = (typeof groupNames)[number];

const ids: Readonly<Record<GroupName, readonly Article['id'][]>> = {
  whatItIs: [
    'knowMore.definition',
    'knowMore.behaviours',
    'knowMore.conflictOrStalking',
    'knowMore.digital',
    'knowMore.prevalence',
  ],
  people: ['knowMore.bothSides', 'knowMore.advice', 'knowMore.danishStalkingCentre'],
  law: [
    'knowMore.criminalCode',
    'knowMore.restrainingOrder',
    'knowMore.confidentiality',
    'knowMore.dutyToNotify',
  ],
};

export function articlesOf(group: GroupName): readonly Article[] {
  return ids[group].flatMap((id) => articles.find((article) => article.id === id) ?? []);
}
