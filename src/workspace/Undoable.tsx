import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { useText } from '../text';
import { Notice, Spoken } from '../ui';
import { workspaceText } from './text';
import type { useUndo } from './useUndo';

/** Takes no room among what stands below each other. */
const useStyles = makeStyles({ place: { position: 'absolute' } });

/** Says what was done, for eyes and ears, with the way back. */
export function Undoable({ last }: { readonly last: ReturnType<typeof useUndo> }) {
  const styles = useStyles();
  const text = useText(workspaceText);
  const place = useRef<HTMLSpanElement>(null);
  const undo = async () => {
    await last.undo();
    // The button went with what it took back: the keyboard goes on from where it was, unless somebody has taken it.
    const { current } = place;
    if (current && current.ownerDocument.activeElement === current.ownerDocument.body) current.focus();
  };
  return (
    <>
      <span ref={place} tabIndex={-1} className={styles.place} />
      {last.words && (
        <Notice
          intent="success"
          title={last.words}
          actions={<Button onClick={() => void undo()}>{text.undo}</Button>}
        />
      )}
      <Spoken words={last.words ?? ''} />
    </>
  );
}
