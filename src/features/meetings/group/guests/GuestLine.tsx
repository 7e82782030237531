import { Body1, Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { guestAccess } from '../../../../lists';
import { longDate, useLanguage, useText } from '../../../../text';
import { useFocusBack } from '../../../../ui';
import { RowSaving, useRowStyles } from '../../../../workspace';
import type { MeetingsContext } from '../../meetingsContext';
import { type Guest, guestState } from './guest';
import { GuestForm } from './GuestForm';
import { guestsText } from './text';
import { useGuestDraft } from './useGuestDraft';
import type { useGuests } from './useGuests';

/** One guest: until when, and what to do once it is time. */
export function GuestLine(props: {
  readonly context: MeetingsContext;
  readonly guest: Guest;
  readonly work: ReturnType<typeof useGuests>;
}) {
  const { context, guest, work } = props;
  const { store, contact, mayEdit, today } = context;
  const { key, row, who, mail, until, endedOn } = guest;
  const styles = useRowStyles();
  const text = useText(guestsText);
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const back = useFocusBack(editing);
  const written = useGuestDraft({ store, row, today, rowKey: key });
  const state = guestState(guest, today);
  const isDue = state === 'soon' || state === 'over';
  const day = endedOn ?? until;
  const words = text.states[state](day === undefined ? '' : longDate(day, language));
  return (
    <li className={styles.row}>
      <div className={styles.between}>
        <div className={styles.tight}>
          <Body1 className={mergeClasses(styles.name, state === 'ended' && styles.receding)}>{who}</Body1>
          <Caption1 className={mergeClasses(styles.status, !isDue && styles.quiet)}>
            {isDue && <Warning16Regular aria-hidden className={styles.icon} />}
            <span>{[words, mail].filter(Boolean).join(' · ')}</span>
          </Caption1>
        </div>
        {mayEdit && !editing && (
          <div className={styles.actions}>
            {state === 'ended' ? (
              <Button
                appearance="subtle"
                aria-label={`${text.again}: ${who}`}
                onClick={() => void work.again(guest)}
              >
                {text.again}
              </Button>
            ) : (
              <>
                <Button aria-label={`${text.ended}: ${who}`} onClick={() => void work.end(guest)}>
                  {text.ended}
                </Button>
                <Button
                  ref={back}
                  appearance="subtle"
                  aria-label={`${text.edit}: ${who}`}
                  onClick={() => setEditing(true)}
                >
                  {text.edit}
                </Button>
              </>
            )}
          </div>
        )}
      </div>
      {isDue && !editing && <Body1 className={styles.words}>{text.advice}</Body1>}
      {editing && (
        <GuestForm
          {...written}
          label={who}
          today={today}
          first="Until"
          close={() => setEditing(false)}
          remove={() => {
            written.draft.discard();
            void work.remove(guest);
          }}
        />
      )}
      <RowSaving
        {...{ store, contact }}
        list={guestAccess}
        rowKey={key}
        of={who}
        saving={row.saving}
        typed={written.draft.state}
      />
    </li>
  );
}
