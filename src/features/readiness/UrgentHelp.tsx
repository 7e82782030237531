import { mergeClasses, useId } from '@fluentui/react-components';
import { Call24Filled } from '@fluentui/react-icons/svg/call';
import type { HelpNumber } from '../../contracts/helpNumber';
import { longDate, useLanguage, useText } from '../../text';
import { useHeading } from '../../ui';
import { dialled, oldestCheck } from './helpNumber';
import { readinessText } from './text';
import { useUrgentHelpStyles } from './UrgentHelp.styles';

/** The numbers to call now. Needs no data, no script of its own and no provider: the hosted tab has it in its HTML. */
export function UrgentHelp(props: { readonly numbers: readonly HelpNumber[] }) {
  const styles = useUrgentHelpStyles();
  const text = useText(readinessText);
  const language = useLanguage();
  const Heading = useHeading();
  const headingId = useId('urgent-help');
  const checked = oldestCheck(props.numbers);
  return (
    <section aria-labelledby={Heading === 'h2' ? headingId : undefined} className={styles.section}>
      <Heading id={headingId} className={styles.heading}>
        {text.urgentHelp}
      </Heading>
      <ul className={styles.numbers}>
        {props.numbers.map((number) => (
          <li key={number.number} className={styles.item}>
            <CallLink number={number} />
          </li>
        ))}
      </ul>
      {checked && <p className={styles.checked}>{text.numbersChecked(longDate(checked, language))}</p>}
    </section>
  );
}

function CallLink({ number }: { readonly number: HelpNumber }) {
  const styles = useUrgentHelpStyles();
  const language = useLanguage();
  const danger = number.urgency === 'danger';
  return (
    <a href={dialled(number.number)} className={mergeClasses(styles.number, danger && styles.danger)}>
      <span className={styles.icon}>
        <Call24Filled aria-hidden />
      </span>
      <span>
        <span className={styles.digits}>{number.number}</span>
        <span className={styles.label}>{number.label[language]}</span>
        {number.note && (
          <span className={mergeClasses(styles.note, danger && styles.dangerNote)}>
            {number.note[language]}
          </span>
        )}
      </span>
    </a>
  );
}
