import { Body1, Button, Link } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '../../../../text';
import { SaveState, saveStateOf } from '../../../../ui';
import { useRowStyles } from '../../Rows.styles';
import { type NamedRow, shownName } from './namedRow';
import { namedText } from './text';

/** One thing at rest: its name, what hangs on it, its place, and the ways to change it. */
export function NamedLine(props: {
  readonly row: NamedRow;
  /** What hangs on it. */
  readonly quiet: ReactNode;
  readonly first: boolean;
  readonly last: boolean;
  /** The name it had a moment ago, with the way back. */
  readonly renamedFrom: { readonly name: string; readonly undo: () => void } | undefined;
  readonly focused: boolean;
  readonly edit: (() => void) | undefined;
  readonly move: (step: -1 | 1) => Promise<void>;
  readonly decision: ReactNode;
}) {
  const { row, renamedFrom } = props;
  const styles = useRowStyles();
  const text = useText(namedText);
  const button = useRef<HTMLButtonElement>(null);
  const [touched, setTouched] = useState(false);
  if (row.saving && !touched) setTouched(true);
  const name = shownName(row, useLanguage());
  const { focused } = props;
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <>
      <div className={styles.line}>
        <div className={styles.words}>
          <Body1 className={styles.name}>{name}</Body1>
          <Body1 className={styles.quiet}>{renamedFrom ? text.renamed(renamedFrom.name) : props.quiet}</Body1>
        </div>
        {row.key === '' ? (
          <Link href={row.editUrl} target="_blank" rel="noreferrer">
            {text.inSharePoint}
          </Link>
        ) : (
          <div className={styles.actions}>
            {renamedFrom && (
              <Button
                appearance="subtle"
                icon={<ArrowUndo20Regular />}
                aria-label={text.undoThis(name)}
                onClick={renamedFrom.undo}
              >
                {text.undo}
              </Button>
            )}
            {!(props.first && props.last) && (
              <>
                <Move label={text.up(name)} step={-1} at={props.first} move={props.move} />
                <Move label={text.down(name)} step={1} at={props.last} move={props.move} />
              </>
            )}
            {props.edit && (
              <Button ref={button} aria-label={text.editThis(name)} onClick={props.edit}>
                {text.edit}
              </Button>
            )}
          </div>
        )}
      </div>
      {touched && <SaveState of={name} shown={saveStateOf(row.saving)} />}
      {props.decision}
    </>
  );
}

/** Moves one place; keeps the focus, so that it can be pressed again. */
function Move(props: {
  readonly label: string;
  readonly step: -1 | 1;
  /** There is no further place. */
  readonly at: boolean;
  readonly move: (step: -1 | 1) => Promise<void>;
}) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Button
      ref={button}
      appearance="subtle"
      icon={props.step === -1 ? <ArrowUp20Regular /> : <ArrowDown20Regular />}
      aria-label={props.label}
      disabledFocusable={props.at}
      onClick={() => void props.move(props.step).then(() => button.current?.focus())}
    />
  );
}
