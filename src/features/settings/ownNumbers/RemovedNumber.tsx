import { Body1, Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { ownNumbersText } from './text';

/** What was just removed, where it stood, with the way back under the fingers. */
export function RemovedNumber(props: { readonly label: string; readonly undo: () => void }) {
  const styles = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className={styles.removed}>
      <Body1 role="status">{text.removed(props.label)}</Body1>
      <Button ref={button} appearance="subtle" icon={<ArrowUndo20Regular />} onClick={props.undo}>
        {text.undo}
      </Button>
    </li>
  );
}
