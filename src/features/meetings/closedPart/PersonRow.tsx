import { Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import type { Candidate } from './candidates';
import { closedPartText } from './text';

/** One of the group, and whether they see what is closed. */
export function PersonRow(props: {
  readonly person: Candidate;
  readonly admitted: boolean;
  /** Absent where it cannot be changed here. */
  readonly set: ((admitted: boolean) => void) | undefined;
}) {
  const { person, admitted, set } = props;
  const { name, mail, guest } = person;
  const styles = useRowStyles();
  const text = useText(closedPartText);
  return (
    <li className={styles.row}>
      <div className={styles.between}>
        <div className={styles.tight}>
          <Body1Strong>{name}</Body1Strong>
          <Caption1 className={styles.quiet}>{guest && !admitted ? text.guest : mail}</Caption1>
        </div>
        {set && (admitted || !guest) && (
          <Button
            size="small"
            aria-label={admitted ? text.dismissOf(name) : text.admitOf(name)}
            onClick={() => set(!admitted)}
          >
            {admitted ? text.dismiss : text.admit}
          </Button>
        )}
      </div>
    </li>
  );
}
