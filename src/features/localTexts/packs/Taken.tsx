import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import { packsText } from './text';

/** A pack is in, with the way back under the fingers. */
export function Taken({ undo }: { readonly undo: () => void }) {
  const text = useText(packsText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div role="status">
      <Notice
        intent="success"
        title={text.taken}
        actions={
          <Button ref={button} icon={<ArrowUndo20Regular />} onClick={undo}>
            {text.undo}
          </Button>
        }
      />
    </div>
  );
}
