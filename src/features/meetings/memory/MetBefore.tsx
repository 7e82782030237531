import { Caption1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import type { Remembered } from './remembered';
import { RememberedLine } from './RememberedLine';
import { memoryText } from './text';
import { useMemorySearch } from './useMemorySearch';

/** More would take the eyes from what is being written. */
const most = 3;

/** Beside a dilemma: what the group has learnt that has something in common with it. What is typed goes nowhere. */
export function MetBefore(props: {
  /** Learning only: neither decisions nor other dilemmas. */
  readonly learnt: readonly Remembered[];
  readonly about: string;
  readonly open: (meeting: string) => void;
}) {
  const styles = useRowStyles();
  const text = useText(memoryText);
  const search = useMemorySearch(props.learnt, props.about.trim() !== '');
  const found = typeof search === 'object' ? search.like(props.about).slice(0, most) : [];
  if (found.length === 0) return null;
  return (
    <div className={styles.tight}>
      <Caption1 className={styles.quiet}>{text.metBefore}</Caption1>
      <ul className={styles.rows} aria-label={text.metBefore}>
        {found.map((one) => (
          <RememberedLine key={one.key} remembered={one} open={props.open} />
        ))}
      </ul>
    </div>
  );
}
