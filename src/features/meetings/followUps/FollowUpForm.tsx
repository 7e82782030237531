import { Button } from '@fluentui/react-components';
import { useText } from '../../../text';
import { DraftForm } from '../../../ui';
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
  const shared = { draft, guard, problems: text.problems };
  return (
    <DraftForm {...{ draft }} label={props.label} className={styles.form} close={props.close}>
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
    </DraftForm>
  );
}
