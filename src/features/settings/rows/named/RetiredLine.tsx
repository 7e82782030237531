import { Body1, Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { useText } from '../../../../text';
import { useRowStyles } from '../../Rows.styles';
import { namedText } from './text';

/** What nobody is offered any more, with the way back. */
export function RetiredLine(props: {
  readonly name: string;
  /** It was taken out of use just now: the way back is under the fingers. */
  readonly fresh: boolean;
  readonly useAgain: () => void;
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
        <Body1 className={styles.quiet}>{text.notUsed}</Body1>
      </div>
      <Button
        ref={button}
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        aria-label={fresh ? text.undoThis(name) : text.useThisAgain(name)}
        onClick={props.useAgain}
      >
        {fresh ? text.undo : text.useAgain}
      </Button>
    </div>
  );
}
