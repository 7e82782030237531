import { Body1, Button } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useText } from '../../../text';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { isOld } from './ownNumber';
import { ownNumbersText } from './text';

/** A number nobody has checked for a year may be wrong when it matters most: said here, done in one click. */
export function CheckReminder(props: {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly checkedOn: string;
  readonly today: string;
  readonly check: () => void;
}) {
  const { label, checkedOn, today } = props;
  const styles = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  if (checkedOn !== '' && !isOld(checkedOn, today)) return null;
  return (
    <div className={styles.line}>
      <div className={styles.flag}>
        <Warning20Regular aria-hidden className={styles.flagIcon} />
        <Body1>{checkedOn === '' ? text.never : text.old}</Body1>
      </div>
      <Button aria-label={text.checkedTodayFor(label)} onClick={props.check}>
        {text.checkedToday}
      </Button>
    </div>
  );
}
