import type { ListStore } from '../../../contracts/listStore';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import { pointList, type PointRow } from '../meetingLists';
import { pointProblem } from './pointProblem';

/** What is typed about one point. @param made what a new row holds beside what is typed */
export function usePointDraft(options: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly row: PointRow | undefined;
  readonly closed: boolean;
  readonly made?: Readonly<Record<string, string | number>>;
}) {
  const { store, rowKey, row, closed, made } = options;
  const list = pointList(closed);
  const guard = useGuardFindings(list);
  const draft = useRowDraft({
    guard,
    name: `${list.code}/${rowKey}`,
    row: row?.fields,
    asText,
    required: ['Title'],
    problem: pointProblem,
    save: (base, typed) =>
      store.change(list, rowKey, base, { ...(base ? {} : made), ...rowFields(list, typed) }),
  });
  return { draft, guard, list };
}
