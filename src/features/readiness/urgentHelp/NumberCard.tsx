import { mergeClasses } from '@fluentui/react-components';
import { Call24Filled } from '@fluentui/react-icons/svg/call';
import { openState } from '../../../content';
import type { HelpNumber } from '../../../contracts/helpNumber';
import { shortDate, useLanguage, useText } from '../../../text';
import { CopyNumber, dialled } from '../../../ui';
import { openWords } from './openWords';
import { urgentHelpText } from './text';
import { useUrgentHelpStyles } from './UrgentHelp.styles';

/** One number: the whole card calls; what else can be done with it stands at its foot. */
export function NumberCard(props: {
  readonly number: HelpNumber;
  /** Undefined before scripts run: then nothing is said of open or closed, and nothing can be copied. */
  readonly now: Date | undefined;
}) {
  const { number, now } = props;
  const styles = useUrgentHelpStyles();
  const language = useLanguage();
  const text = useText(urgentHelpText);
  const danger = number.urgency === 'danger';
  const open = now && openState(number.hours, now);
  const quiet = mergeClasses(styles.note, danger && styles.dangerNote);
  return (
    <div className={mergeClasses(styles.card, danger && styles.danger)}>
      <a href={dialled(number.number)} className={styles.number}>
        <span className={styles.icon}>
          <Call24Filled aria-hidden />
        </span>
        <span>
          <span className={styles.digits}>{number.number}</span>
          <span className={styles.label}>{number.label[language]}</span>
          {number.note && <span className={quiet}>{number.note[language]}</span>}
          {number.hours && <span className={styles.open}>{open ? openWords(open, language) : ''}</span>}
        </span>
      </a>
      <div className={styles.foot}>
        <span className={quiet}>
          {number.checkedOn && text.checked(shortDate(number.checkedOn, language))}
        </span>
        {now && <CopyNumber number={number.number} />}
      </div>
    </div>
  );
}
