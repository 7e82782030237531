import type { ListStore } from '../../../contracts/listStore';
import { sparring } from '../../../lists';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import type { DilemmaRow } from './dilemma';

/** A dilemma is told in a few minutes; a longer text holds more than the group can use. */
const longest = 4000;

/** What is typed in one dilemma. */
export function useDilemmaDraft(store: ListStore, row: DilemmaRow) {
  const guard = useGuardFindings(sparring);
  const draft = useRowDraft({
    guard,
    name: `${sparring.code}/${row.key}`,
    row: row.fields,
    asText,
    required: [],
    problem: (_, text): 'tooMuch' | undefined => (text.length > longest ? 'tooMuch' : undefined),
    save: (base, typed) => store.change(sparring, row.key, base, rowFields(sparring, typed)),
  });
  return { draft, guard };
}
