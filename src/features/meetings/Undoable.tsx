import { Button } from '@fluentui/react-components';
import { useText } from '../../text';
import { Notice, Spoken } from '../../ui';
import { meetingsText } from './text';
import type { useUndo } from './useUndo';

/** Says what was done, for eyes and ears, with the way back. */
export function Undoable({ last }: { readonly last: ReturnType<typeof useUndo> }) {
  const text = useText(meetingsText);
  return (
    <>
      {last.words && (
        <Notice
          intent="success"
          title={last.words}
          actions={<Button onClick={() => void last.undo()}>{text.undo}</Button>}
        />
      )}
      <Spoken words={last.words ?? ''} />
    </>
  );
}
