import { Body1, Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { useText } from '../../text';
import { useLocalTextsStyles } from './LocalTexts.styles';
import { localTextsText } from './text';
import type { Done } from './useOwnText';

/** What was just done, where it was done, with the way back under the fingers. */
export function DoneLine({ done }: { readonly done: Done }) {
  const styles = useLocalTextsStyles();
  const text = useText(localTextsText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [done]);
  return (
    <div className={styles.line}>
      <Body1 role="status">{text[done.what]}</Body1>
      {done.undo && (
        <Button ref={button} appearance="subtle" icon={<ArrowUndo20Regular />} onClick={done.undo}>
          {text.undo}
        </Button>
      )}
    </div>
  );
}
