import type { ListStore } from '../../../contracts/listStore';
import { questions } from '../../../lists';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, isDay, rowFields } from '../../../workspace';
import { hasWords } from '../hasWords';
import type { QuestionRow } from './question';

export type QuestionProblem = 'missing' | 'noWords' | 'tooLong' | 'tooMuch' | 'notADay';

const longestTitle = 255;
/** A short question; what is longer belongs on an agenda. */
const longest = 2000;

export function questionProblem(column: string, typed: string): QuestionProblem | undefined {
  const text = typed.trim();
  if (column === 'Due') return text === '' || isDay(text) ? undefined : 'notADay';
  if (column === 'Text') return text.length > longest ? 'tooMuch' : undefined;
  if (column !== 'Title') return undefined;
  if (text === '') return 'missing';
  if (text.length > longestTitle) return 'tooLong';
  return hasWords(text) ? undefined : 'noWords';
}

/** What is typed in a new question. @param made what its row holds besides */
export function useQuestionDraft(options: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly row: QuestionRow | undefined;
  readonly made: Readonly<Record<string, string>>;
}) {
  const { store, rowKey, row, made } = options;
  const guard = useGuardFindings(questions);
  const draft = useRowDraft({
    guard,
    name: `${questions.code}/${rowKey}`,
    row: row?.fields,
    asText,
    required: ['Title'],
    problem: questionProblem,
    save: (base, typed) =>
      store.change(questions, rowKey, base, rowFields(questions, base ? typed : { ...made, ...typed })),
  });
  return { draft, guard };
}
