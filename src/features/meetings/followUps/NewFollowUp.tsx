import { useText } from '../../../text';
import { RowSaving, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { FollowUpForm } from './FollowUpForm';
import type { KeptFollowUp } from './followUpFrom';
import { followUpText } from './text';
import { useFollowUpDraft } from './useFollowUpDraft';
import type { useFollowUps } from './useFollowUps';

/** A follow-up being written for the first time: its row is made once it says what is to be done. */
export function NewFollowUp(props: {
  readonly context: MeetingsContext;
  readonly rowKey: string;
  /** Undefined until it says what is to be done. */
  readonly followUp: KeptFollowUp | undefined;
  readonly closed: boolean;
  /** Keys of the point and the meeting it came from. */
  readonly from: { readonly point: string; readonly meeting: string };
  readonly work: ReturnType<typeof useFollowUps>;
  readonly close: () => void;
}) {
  const { context, rowKey, followUp, closed, from, work, close } = props;
  const { store, contact, colleagues } = context;
  const styles = useRowStyles();
  const text = useText(followUpText);
  const { draft, guard, list } = useFollowUpDraft({
    ...{ store, rowKey, closed, row: followUp?.row },
    made: { State: 'open', Item: from.point },
  });
  return (
    <li className={styles.row}>
      <FollowUpForm
        {...{ draft, guard, colleagues, close }}
        label={text.newOne}
        remove={() => {
          draft.discard();
          if (followUp) void work.remove(followUp);
          close();
        }}
      />
      <RowSaving
        {...{ store, rowKey, contact, list }}
        of={text.newOne}
        saving={followUp?.row.saving}
        typed={draft.state}
      />
    </li>
  );
}
