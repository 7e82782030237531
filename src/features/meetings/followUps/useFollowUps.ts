import type { ListStore } from '../../../contracts/listStore';
import type { Fields } from '../../../contracts/saving';
import { useText } from '../../../text';
import { asText, madeAgain, rowFields } from '../../../workspace';
import { followUpList } from '../meetingLists';
import type { useUndo } from '../useUndo';
import { type FollowUpMove, moved } from './followUp';
import type { KeptFollowUp } from './followUpFrom';
import { followUpText } from './text';

/** What is done with a follow-up, each thing with the way back. @param meeting key of the meeting it is done at */
export function useFollowUps(
  store: ListStore,
  meeting: string | undefined,
  today: string,
  last: ReturnType<typeof useUndo>,
) {
  const text = useText(followUpText);
  const write = (one: KeptFollowUp, fields: Fields) => {
    const list = followUpList(one.closed);
    const base = Object.fromEntries(
      Object.keys(fields).map((name) => [name, one.row.fields[name as 'State']]),
    );
    return store.change(list, one.key, base, rowFields(list, fields));
  };
  return {
    /** @returns whether it was kept; the guard may stop a reason */
    async move(one: KeptFollowUp, move: FollowUpMove): Promise<boolean> {
      const next = moved(one, move);
      const at = meeting && !one.meetings.includes(meeting) ? [...one.meetings, meeting] : one.meetings;
      const before = {
        State: one.state as string,
        Reason: one.reason,
        ClosedOn: asText('ClosedOn', one.row.fields.ClosedOn),
        Meetings: one.meetings.join(';'),
      };
      const kept = await write(one, {
        State: next.state,
        Reason: next.reason,
        ClosedOn: move.to === 'open' ? '' : today,
        Meetings: at.join(';'),
      });
      if (kept.state === 'notSaved' && kept.why === 'guard') return false;
      if (move.to !== 'open')
        last.done(move.to === 'done' ? text.saidDone(one.what) : text.saidDropped(one.what), () =>
          store.change(
            followUpList(one.closed),
            one.key,
            { State: next.state, Reason: next.reason, ClosedOn: today, Meetings: at.join(';') },
            rowFields(followUpList(one.closed), before),
          ),
        );
      return true;
    },
    async remove(one: KeptFollowUp): Promise<void> {
      const list = followUpList(one.closed);
      const again = madeAgain(list, one.row.fields);
      await store.remove(list, one.key, one.row.fields);
      last.done(text.saidRemoved(one.what), () => store.change(list, crypto.randomUUID(), undefined, again));
    },
  };
}
