import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { useText } from '../../text';
import { Notice } from '../../ui';
import type { Done } from './done';
import { structuresText } from './text';
import type { PersonRow } from './useStaffRows';

/** What was just done, how far it has come, and the way back under the fingers. */
export function DoneNotice(props: {
  readonly done: Done;
  readonly persons: readonly PersonRow[];
  readonly undo: () => void;
  readonly seeCoverage: () => void;
}) {
  const { done } = props;
  const text = useText(structuresText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const written = new Set(done.persons);
  const saved = props.persons.filter(({ key, saving }) => written.has(key) && !saving).length;
  return (
    <>
      <div role="status">
        <Notice
          intent="success"
          title={done.words}
          actions={
            <>
              <Button ref={button} icon={<ArrowUndo20Regular />} onClick={props.undo}>
                {text.undo}
              </Button>
              {done.persons && <Button onClick={props.seeCoverage}>{text.toCoverage}</Button>}
            </>
          }
        />
      </div>
      {saved < written.size && (
        <Field validationState="none" validationMessage={text.onTheWay(saved, written.size)}>
          <ProgressBar aria-label={text.onTheWay(saved, written.size)} value={saved} max={written.size} />
        </Field>
      )}
    </>
  );
}
