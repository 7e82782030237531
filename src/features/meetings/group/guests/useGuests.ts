import type { ListStore } from '../../../../contracts/listStore';
import { guestAccess } from '../../../../lists';
import { useText } from '../../../../text';
import { asText, madeAgain, rowFields } from '../../../../workspace';
import type { useUndo } from '../../useUndo';
import type { Guest } from './guest';
import { guestsText } from './text';

/** What is said of a guest's access, each thing with the way back. */
export function useGuests(store: ListStore, today: string, last: ReturnType<typeof useUndo>) {
  const text = useText(guestsText);
  const write = async ({ key, row, who }: Guest, endedOn: string) => {
    const { EndedOn } = row.fields;
    await store.change(guestAccess, key, { EndedOn }, rowFields(guestAccess, { EndedOn: endedOn }));
    const before = rowFields(guestAccess, { EndedOn: asText('EndedOn', EndedOn) });
    last.done(endedOn ? text.saidEnded(who) : text.saidAgain(who), () =>
      store.change(guestAccess, key, rowFields(guestAccess, { EndedOn: endedOn }), before),
    );
  };
  return {
    /** Somebody has removed the guest in Teams. */
    end: (guest: Guest) => write(guest, today),
    /** It was not so, or the guest has been let in again. */
    again: (guest: Guest) => write(guest, ''),
    async remove({ key, row, who }: Guest): Promise<void> {
      const fields = madeAgain(guestAccess, row.fields);
      await store.remove(guestAccess, key, row.fields);
      last.done(text.saidRemoved(who), () =>
        store.change(guestAccess, crypto.randomUUID(), undefined, fields),
      );
    },
  };
}
