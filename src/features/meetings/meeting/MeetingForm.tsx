import { Button } from '@fluentui/react-components';
import { useText } from '../../../text';
import { DraftForm } from '../../../ui';
import { OwnerFields, RowField, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { meetingText } from './text';
import type { useMeetingDraft } from './useMeetingDraft';

/** When and where a meeting is, and who leads it. */
export function MeetingForm(
  props: ReturnType<typeof useMeetingDraft> & {
    readonly colleagues: MeetingsContext['colleagues'];
    readonly close: () => void;
  },
) {
  const { draft, guard, colleagues } = props;
  const styles = useRowStyles();
  const text = useText(meetingText);
  const shared = { draft, guard, problems: text.problems };
  return (
    <DraftForm {...{ draft }} label={text.edit} className={styles.form} close={props.close}>
      <RowField {...shared} required column="Title" label={text.labels.Title} hint={text.hints.Title} />
      <div className={styles.fields}>
        <RowField {...shared} required column="Day" label={text.labels.Day} kind="date" />
        <div className={styles.fields}>
          <RowField {...shared} column="StartsAt" label={text.labels.StartsAt} kind="time" />
          <RowField {...shared} column="EndsAt" label={text.labels.EndsAt} kind="time" />
        </div>
        <RowField {...shared} column="Place" label={text.labels.Place} />
        <OwnerFields
          {...shared}
          colleagues={colleagues}
          columns={{ name: 'Chair', mail: 'ChairMail' }}
          labels={{ name: text.labels.Chair, mail: text.labels.ChairMail, mailHint: text.hints.ChairMail }}
        />
      </div>
      <RowField {...shared} column="Guests" label={text.labels.Guests} hint={text.hints.Guests} kind="long" />
      <div className={styles.actions}>
        <Button type="submit">{text.close}</Button>
      </div>
    </DraftForm>
  );
}
