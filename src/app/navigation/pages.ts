/** Which pages stand in the navigation: by what a person may, and by what the municipality's model uses. */
import { modelUses } from '../../content/models/uses';
import { isGroup, type NamedPage, type Route } from '../useRoute';

/** Readers meet urgent help first, so these stand only where they have gone to look for somebody. */
const readersPages: readonly NamedPage[] = ['readiness', 'persons'];
/** What whoever is in the group uses together: from one of them the others are found. */
const groupPages = ['meetings', 'overview'] as const;
const editorsPages: readonly NamedPage[] = [
  ...readersPages,
  ...groupPages,
  ...(['materials', 'model', 'settings', 'texts'] as const),
];

/** A page that is open stands there too, whatever the model: a link to it leads somewhere. */
export function pagesFor(seen: {
  readonly edits: boolean;
  /** As the settings have it; undefined until they are read, and then only more pages can come. */
  readonly model: string | undefined;
  readonly current: Route;
}): readonly NamedPage[] {
  const { current } = seen;
  if (!seen.edits && isGroup(current))
    return [...readersPages, ...groupPages.filter((page) => page === current || modelUses(seen.model, page))];
  const pages = seen.edits ? editorsPages : readersPages;
  return pages.filter((page) => page === current || modelUses(seen.model, page));
}
