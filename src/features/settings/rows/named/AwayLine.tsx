import { Body1, Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { useText } from '../../../../text';
import { useRowStyles } from '../../Rows.styles';
import { namedText } from './text';

/** What is no longer offered here, with the way back. */
export function AwayLine(props: {
  readonly name: string;
  /** Where it is instead. */
  readonly state: string;
  /** It went just now: the way back is under the fingers. */
  readonly fresh: boolean;
  readonly back: () => void;
}) {
  const { name, fresh } = props;
  const styles = useRowStyles();
  const text = useText(namedText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fresh) button.current?.focus();
  }, [fresh]);
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Body1 className={styles.quiet}>{name}</Body1>
        <Body1 className={styles.quiet}>{props.state}</Body1>
      </div>
      <Button
        ref={button}
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        aria-label={fresh ? text.undoThis(name) : text.useThisAgain(name)}
        onClick={props.back}
      >
        {fresh ? text.undo : text.useAgain}
      </Button>
    </div>
  );
}
