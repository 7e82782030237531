import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text';
import { OwnerFields, RowField, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { followUpText } from './text';
import type { useFollowUpDraft } from './useFollowUpDraft';

/** A follow-up being written: what, who and when. */
export function FollowUpForm(
  props: Pick<ReturnType<typeof useFollowUpDraft>, 'draft' | 'guard'> & {
    readonly colleagues: MeetingsContext['colleagues'];
    readonly label: string;
    /** Called when everything is handed over. */
    readonly close: () => void;
    readonly remove: () => void;
  },
) {
  const { draft, guard, colleagues } = props;
  const styles = useRowStyles();
  const text = useText(followUpText);
  const form = useRef<HTMLFormElement>(null);
  // Opened because somebody asked to write: the first field is where they go on.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const done = async () => {
    const column = draft.findProblem() ?? (await draft.flush());
    if (column) form.current?.querySelector<HTMLElement>(`[name="${column}"]`)?.focus();
    else props.close();
  };
  const shared = { draft, guard, problems: text.problems };
  return (
    <form
      ref={form}
      noValidate
      aria-label={props.label}
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void done();
      }}
    >
      <RowField {...shared} required column="Title" label={text.labels.what} hint={text.hints.what} />
      <div className={styles.fields}>
        <OwnerFields
          {...shared}
          colleagues={colleagues}
          columns={{ name: 'Owner', mail: 'OwnerMail' }}
          labels={{ name: text.labels.who, mail: text.labels.mail, mailHint: text.hints.mail }}
        />
        <RowField {...shared} column="Due" label={text.labels.when} kind="date" />
      </div>
      <div className={styles.actions}>
        <Button type="submit">{text.close}</Button>
        <Button appearance="subtle" onClick={props.remove}>
          {text.remove}
        </Button>
      </div>
    </form>
  );
}
