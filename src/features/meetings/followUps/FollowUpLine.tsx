import { Body1, Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { longDate, useLanguage, useText } from '../../../text';
import { useFocusBack } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { DropForm } from './DropForm';
import { isOverdue } from './followUp';
import { FollowUpForm } from './FollowUpForm';
import type { KeptFollowUp } from './followUpFrom';
import { followUpText } from './text';
import { Left } from '../Left';
import { useFollowUpDraft } from './useFollowUpDraft';
import type { useFollowUps } from './useFollowUps';

/** One promise: what, who and when; done, dropped with a reason, or written anew in its place. */
export function FollowUpLine(props: {
  readonly context: MeetingsContext;
  readonly followUp: KeptFollowUp;
  readonly work: ReturnType<typeof useFollowUps>;
}) {
  const { context, followUp, work } = props;
  const { store, contact, mayEdit, today, colleagues } = context;
  const { what, owner, ownerMail, due, state, reason, meetings, closed, key, row } = followUp;
  const styles = useRowStyles();
  const text = useText(followUpText);
  const language = useLanguage();
  const [doing, setDoing] = useState<'edit' | 'drop'>();
  const back = useFocusBack(doing !== undefined);
  const { draft, guard, list } = useFollowUpDraft({ store, closed, row, rowKey: key });
  const late = isOverdue(followUp, today);
  const when =
    due === undefined
      ? text.noDay
      : late
        ? text.overdue(longDate(due, language))
        : text.due(longDate(due, language));
  const about = [
    owner || text.nobody,
    state === 'open' ? when : state === 'dropped' ? text.because(reason) : text.states.done,
    state === 'open' && meetings.length > 0 && text.times(meetings.length),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.between}>
        <div className={styles.tight}>
          <Body1 className={mergeClasses(styles.name, state !== 'open' && styles.receding)}>{what}</Body1>
          <Caption1 className={mergeClasses(styles.status, !late && styles.quiet)}>
            {late && <Warning16Regular aria-hidden className={styles.icon} />}
            <span>{about.filter(Boolean).join(' · ')}</span>
          </Caption1>
          {state === 'open' && ownerMail !== '' && context.gone.has(ownerMail) && (
            <Left name={owner || ownerMail} />
          )}
          {closed && (
            <Caption1 className={mergeClasses(styles.status, styles.quiet)}>
              <LockClosed16Regular aria-hidden className={styles.icon} />
              {text.closed}
            </Caption1>
          )}
        </div>
        {mayEdit && doing === undefined && (
          <div className={styles.actions}>
            {state === 'open' ? (
              <>
                <Button
                  aria-label={`${text.done}: ${what}`}
                  onClick={() => void work.move(followUp, { to: 'done' })}
                >
                  {text.done}
                </Button>
                <Button
                  appearance="subtle"
                  aria-label={`${text.drop}: ${what}`}
                  onClick={() => setDoing('drop')}
                >
                  {text.drop}
                </Button>
                <Button
                  ref={back}
                  appearance="subtle"
                  aria-label={`${text.edit}: ${what}`}
                  onClick={() => setDoing('edit')}
                >
                  {text.edit}
                </Button>
              </>
            ) : (
              <Button
                appearance="subtle"
                aria-label={`${text.reopen}: ${what}`}
                onClick={() => void work.move(followUp, { to: 'open' })}
              >
                {text.reopen}
              </Button>
            )}
          </div>
        )}
      </div>
      {doing === 'edit' && (
        <FollowUpForm
          {...{ draft, guard, colleagues }}
          label={what}
          close={() => setDoing(undefined)}
          remove={() => {
            draft.discard();
            void work.remove(followUp);
          }}
        />
      )}
      {doing === 'drop' && (
        <DropForm
          closed={closed}
          cancel={() => setDoing(undefined)}
          drop={async (why) => {
            const kept = await work.move(followUp, { to: 'dropped', reason: why });
            if (kept) setDoing(undefined);
            return kept;
          }}
        />
      )}
      <RowSaving
        {...{ store, list, contact }}
        rowKey={key}
        of={what}
        saving={row.saving}
        typed={draft.state}
      />
    </li>
  );
}
