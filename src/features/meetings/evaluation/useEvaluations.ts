import { evaluations } from '../../../lists';
import { useText } from '../../../text';
import { madeAgain, rowFields } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import type { useUndo } from '../useUndo';
import type { CaseEvaluation } from './evaluation';
import { evaluationText } from './text';

/** What is done with evaluations, each thing with the way back. */
export function useEvaluations(
  { store, today }: Pick<MeetingsContext, 'store' | 'today'>,
  last: ReturnType<typeof useUndo>,
) {
  const text = useText(evaluationText);
  const setState = (key: string, from: 'draft' | 'done', State: 'draft' | 'done') =>
    store.change(evaluations, key, { State: from }, { State });
  return {
    /** @returns the key of the new one */
    async add(there: readonly CaseEvaluation[]): Promise<string> {
      const key = crypto.randomUUID();
      const Title = text.courseOfEvents(there.length + 1);
      await store.change(evaluations, key, undefined, { Title, Day: today, State: 'draft' });
      return key;
    },
    async finish({ key, title }: CaseEvaluation): Promise<void> {
      await setState(key, 'draft', 'done');
      last.done(text.saidDone(title), () => setState(key, 'done', 'draft'));
    },
    async remove({ key, title, row }: CaseEvaluation): Promise<void> {
      const again = madeAgain(evaluations, row.fields);
      await store.remove(evaluations, key, row.fields);
      last.done(text.saidRemoved(title), () =>
        store.change(evaluations, crypto.randomUUID(), undefined, rowFields(evaluations, again)),
      );
    },
  };
}
