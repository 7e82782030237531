import { Body1, Button } from '@fluentui/react-components';
import { useText } from '../../../../text';
import { useRowStyles } from '../../../../workspace';
import { guestsText } from './text';

/** Guests whom a meeting names and nothing is agreed of, offered to be written down. */
export function NamedGuests(props: {
  readonly named: readonly string[];
  readonly choose: (who: string) => void;
}) {
  const styles = useRowStyles();
  const text = useText(guestsText);
  if (props.named.length === 0) return null;
  return (
    <div className={styles.part}>
      <Body1>{text.named}</Body1>
      <ul className={styles.rows}>
        {props.named.map((who) => (
          <li key={who} className={styles.row}>
            <div className={styles.between}>
              <Body1>{who}</Body1>
              <Button aria-label={`${text.setDay}: ${who}`} onClick={() => props.choose(who)}>
                {text.setDay}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
