import { useEffect, useRef } from 'react';
import { guestAccess } from '../../../../lists';
import { useText } from '../../../../text';
import { RowSaving, useRowStyles } from '../../../../workspace';
import type { MeetingsContext } from '../../meetingsContext';
import type { Guest } from './guest';
import { GuestForm } from './GuestForm';
import { guestsText } from './text';
import { useGuestDraft } from './useGuestDraft';
import type { useGuests } from './useGuests';

/** A guest being written down for the first time: the row is made once it says who and until when. */
export function NewGuest(props: {
  readonly context: MeetingsContext;
  readonly rowKey: string;
  /** As a meeting names them; empty where somebody begins by themselves. */
  readonly who: string;
  /** Undefined until there is a row. */
  readonly guest: Guest | undefined;
  readonly work: ReturnType<typeof useGuests>;
  readonly close: () => void;
}) {
  const { context, rowKey, who, guest, work, close } = props;
  const { store, contact, today } = context;
  const styles = useRowStyles();
  const text = useText(guestsText);
  const written = useGuestDraft({ store, rowKey, today, row: guest?.row });
  const { draft } = written;
  const begun = useRef(false);
  useEffect(() => {
    // Once, when it is opened: what is typed afterwards is the person's own.
    if (begun.current) return;
    begun.current = true;
    if (who !== '' && draft.text('Title') === '') draft.type('Title', who);
  });
  return (
    <li className={styles.row}>
      <GuestForm
        {...{ ...written, today, close }}
        label={text.newOne}
        isNew={guest === undefined}
        first={who === '' ? 'Title' : 'Until'}
        remove={() => {
          draft.discard();
          if (guest) void work.remove(guest);
          close();
        }}
      />
      <RowSaving
        {...{ store, rowKey, contact }}
        list={guestAccess}
        of={text.newOne}
        saving={guest?.row.saving}
        typed={draft.state}
      />
    </li>
  );
}
