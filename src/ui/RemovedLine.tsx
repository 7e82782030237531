import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  removed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    '@container (max-width: 479px)': { paddingInline: tokens.spacingHorizontalM },
  },
});

/** What was just removed from an `EditableList`, where it stood, with the way back under the fingers. */
export function RemovedLine(props: {
  readonly words: string;
  readonly undoWord: string;
  readonly undo: () => void;
}) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className={styles.removed}>
      <Body1 role="status">{props.words}</Body1>
      <Button ref={button} appearance="subtle" icon={<ArrowUndo20Regular />} onClick={props.undo}>
        {props.undoWord}
      </Button>
    </li>
  );
}
