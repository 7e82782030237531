import { Button, Checkbox } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../../text';
import { DraftForm } from '../../../../ui';
import { RowField, useRowStyles } from '../../../../workspace';
import { isFarAhead } from './guestProblem';
import { guestsText } from './text';
import type { useGuestDraft } from './useGuestDraft';

/** An agreement with a guest being written: who, and until when. */
export function GuestForm(
  props: ReturnType<typeof useGuestDraft> & {
    readonly label: string;
    readonly today: string;
    /** The field to go on in. */
    readonly first: 'Title' | 'Until';
    /** Called when everything is handed over. */
    readonly close: () => void;
    readonly remove: () => void;
    /** Nothing of it is kept yet. */
    readonly isNew?: boolean;
  },
) {
  const { draft, guard, meant, setMeant, today, first } = props;
  const styles = useRowStyles();
  const text = useText(guestsText);
  const language = useLanguage();
  const until = draft.text('Until');
  const shared = { draft, guard, problems: text.problems };
  return (
    <DraftForm
      {...{ draft }}
      label={props.label}
      className={styles.form}
      first={`[name="${first}"]`}
      close={props.close}
    >
      <RowField {...shared} required column="Title" label={text.labels.who} hint={text.hints.who} />
      <div className={styles.fields}>
        <RowField {...shared} required column="Until" label={text.labels.until} kind="date" />
        <RowField {...shared} column="Mail" label={text.labels.mail} hint={text.hints.mail} kind="email" />
      </div>
      {isFarAhead(until, today) && (
        <Checkbox
          checked={meant === until}
          label={text.meant(longDate(until, language))}
          onChange={(_, { checked }) => setMeant(checked === true ? until : undefined)}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit">{text.close}</Button>
        <Button appearance="subtle" onClick={props.remove}>
          {props.isNew ? text.cancel : text.remove}
        </Button>
      </div>
    </DraftForm>
  );
}
