import type { ListStore } from '../../../contracts/listStore';
import { newsletters } from '../../../lists';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import type { Newsletter } from '../newsletter';
import { newsletterProblem } from './newsletterProblem';
import { asDraft, stageOf } from './stages';

/** What is typed in a newsletter. What is approved is the text as it was read: once it is changed it is a draft again. */
export function useNewsletterDraft(store: ListStore, one: Newsletter) {
  const guard = useGuardFindings(newsletters);
  const draft = useRowDraft({
    guard,
    name: `${newsletters.code}/${one.key}`,
    row: one.row.fields,
    asText,
    required: [],
    problem: newsletterProblem,
    save: (base, typed) => {
      const approved = one.state === 'approved';
      return store.change(
        newsletters,
        one.key,
        { ...base, ...(approved && stageOf(one)) },
        rowFields(newsletters, { ...typed, ...(approved && asDraft(one)) }),
      );
    },
  });
  return { draft, guard };
}
