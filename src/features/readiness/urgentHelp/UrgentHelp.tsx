import { useId } from '@fluentui/react-components';
import type { HelpNumber } from '../../../contracts/helpNumber';
import { useText } from '../../../text';
import { useHeading } from '../../../ui';
import { NumberCard } from './NumberCard';
import { urgentHelpText } from './text';
import { useUrgentHelpStyles } from './UrgentHelp.styles';
import { useNow } from './useNow';

/** The numbers to call now. Needs no data, no script of its own and no provider: the hosted tab has it in its HTML. */
export function UrgentHelp(props: {
  readonly numbers: readonly HelpNumber[];
  /** Help that is not urgent, behind a quiet line that opens without scripts too. */
  readonly further?: readonly HelpNumber[];
}) {
  const styles = useUrgentHelpStyles();
  const text = useText(urgentHelpText);
  const Heading = useHeading();
  const headingId = useId('urgent-help');
  const now = useNow();
  const list = (numbers: readonly HelpNumber[]) => (
    <ul className={styles.numbers}>
      {numbers.map((number) => (
        <li key={number.number} className={styles.item}>
          <NumberCard number={number} now={now} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={Heading === 'h2' ? headingId : undefined} className={styles.section}>
      <Heading id={headingId} className={styles.heading}>
        {text.urgentHelp}
      </Heading>
      {list(props.numbers)}
      {props.further && (
        <details>
          <summary className={styles.more}>{text.moreNumbers}</summary>
          {list(props.further)}
        </details>
      )}
    </section>
  );
}
