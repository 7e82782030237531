import type { ListStore } from '../../../contracts/listStore';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import { followUpList, type FollowUpRow } from '../meetingLists';
import { followUpProblem } from './followUpProblem';

/** What is typed about one follow-up. @param made what a new row holds beside what is typed */
export function useFollowUpDraft(options: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly row: FollowUpRow | undefined;
  readonly closed: boolean;
  readonly made?: Readonly<Record<string, string>>;
}) {
  const { store, rowKey, row, closed, made } = options;
  const list = followUpList(closed);
  const guard = useGuardFindings(list);
  const draft = useRowDraft({
    guard,
    name: `${list.code}/${rowKey}`,
    row: row?.fields,
    asText,
    required: ['Title'],
    problem: followUpProblem,
    save: (base, typed) =>
      store.change(list, rowKey, base, rowFields(list, base ? typed : { ...made, ...typed })),
  });
  return { draft, guard, list };
}
