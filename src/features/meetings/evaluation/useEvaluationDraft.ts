import type { ListStore } from '../../../contracts/listStore';
import { evaluations } from '../../../lists';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import { hasWords } from '../hasWords';
import type { EvaluationRow } from './evaluation';

export type EvaluationProblem = 'missing' | 'noWords' | 'tooMuch';

const longestTitle = 255;
/** What others are to read between two meetings. */
const longest = 4000;

export function evaluationProblem(column: string, typed: string): EvaluationProblem | undefined {
  if (column !== 'Title') return typed.length > longest ? 'tooMuch' : undefined;
  if (typed.trim() === '') return 'missing';
  if (typed.length > longestTitle) return 'tooMuch';
  return hasWords(typed) ? undefined : 'noWords';
}

/** What is typed in one evaluation. */
export function useEvaluationDraft(store: ListStore, row: EvaluationRow) {
  const guard = useGuardFindings(evaluations);
  const draft = useRowDraft({
    guard,
    name: `${evaluations.code}/${row.key}`,
    row: row.fields,
    asText,
    required: ['Title'],
    problem: evaluationProblem,
    save: (base, typed) => store.change(evaluations, row.key, base, rowFields(evaluations, typed)),
  });
  return { draft, guard };
}
