import type { NamedPage, Route } from '../useRoute';

/** Readers meet urgent help first, so these stand only where they have gone to look for somebody. */
const forReaders: readonly NamedPage[] = ['readiness', 'persons'];
const forEditors: readonly NamedPage[] = ['readiness', 'persons', 'meetings', 'model', 'settings', 'texts'];

/** What a model does without: in Model 1 a few persons carry the knowledge, and no group meets (R9, matrix E3 and E11). */
const leftOut: Readonly<Record<string, readonly NamedPage[]>> = { 1: ['meetings'] };

/**
 * The pages that stand in the navigation. Nothing is forbidden by leaving one out: its address opens it, and then it
 * stands there too.
 * @param model number of the model the municipality has chosen; undefined while it has chosen none
 */
export function pagesFor(mayEdit: boolean, model: string | undefined, here: Route): readonly NamedPage[] {
  const without = leftOut[model ?? ''] ?? [];
  const pages = mayEdit ? forEditors : forReaders;
  const shown = pages.filter((page) => page === here || !without.includes(page));
  return here === 'meetings' && !shown.includes('meetings') ? [...shown, 'meetings'] : shown;
}
