import { agendaItems, questions } from '../../../lists';
import { useText } from '../../../text';
import { madeAgain, rowFields } from '../../../workspace';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import type { useUndo } from '../useUndo';
import type { Answer, Question } from './question';
import { questionsText } from './text';

/** Behind the template's points, before "any other business". */
const place = 500;

/** What becomes of a question, each thing with the way back. */
export function useQuestions(
  { store, today, me }: Pick<MeetingsContext, 'store' | 'today' | 'me'>,
  last: ReturnType<typeof useUndo>,
) {
  const text = useText(questionsText);
  type Ending = Readonly<Record<'State' | 'ClosedOn' | 'Point', string>>;
  const open: Ending = { State: 'open', ClosedOn: '', Point: '' };
  const end = (key: string, from: Ending, to: Ending) =>
    store.change(questions, key, from, rowFields(questions, { ...to }));
  return {
    /** @returns whether it was kept; the guard may stop it */
    async answer({ key }: Question, Text: string): Promise<boolean> {
      const kept = await store.change(questions, crypto.randomUUID(), undefined, {
        ...{ Title: text.answer, Kind: 'answer', Question: key, Text, Day: today },
        ...{ By: me?.name ?? '', ByMail: me?.mail ?? '' },
      });
      return !(kept.state === 'notSaved' && kept.why === 'guard');
    },
    async close({ key, title }: Question): Promise<void> {
      const closed = { State: 'answered', ClosedOn: today, Point: '' };
      await end(key, open, closed);
      last.done(text.saidAnswered(title), () => end(key, closed, open));
    },
    async toAgenda({ key, title }: Question, meeting: Meeting): Promise<void> {
      const point = crypto.randomUUID();
      const fields = {
        ...{ Title: title, Meeting: meeting.key, Kind: 'caseReview', State: 'proposed' },
        SortOrder: place,
      };
      await store.change(agendaItems, point, undefined, fields);
      const closed = { State: 'agenda', ClosedOn: today, Point: point };
      await end(key, open, closed);
      last.done(text.saidOnAgenda(title), async () => {
        await store.remove(agendaItems, point, fields);
        await end(key, closed, open);
      });
    },
    async reopen({ key, state, closedOn, row }: Question): Promise<void> {
      const { Point } = row.fields;
      await end(
        key,
        { State: state, ClosedOn: closedOn, Point: typeof Point === 'string' ? Point : '' },
        open,
      );
    },
    async remove(one: Question | Answer): Promise<void> {
      const again = madeAgain(questions, one.row.fields);
      await store.remove(questions, one.key, one.row.fields);
      last.done(text.saidRemoved, () =>
        store.change(questions, one.key, undefined, rowFields(questions, again)),
      );
    },
  };
}
