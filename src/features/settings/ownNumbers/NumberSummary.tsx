import { Body1, Button, Caption1, Link, Subtitle2 } from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { type RefObject, useRef } from 'react';
import { longDate, useLanguage, useText } from '../../../text';
import { EditableHead } from '../../../ui';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { type NumberRow, typedText } from './ownNumber';
import { ownNumbersText } from './text';

interface NumberSummaryProps {
  readonly row: NumberRow;
  readonly label: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Absent while a decision stands before everything else. */
  readonly edit: (() => void) | undefined;
  readonly editButton: RefObject<HTMLButtonElement>;
  readonly move: (step: -1 | 1) => Promise<void>;
}

/** A number at rest: as it is read, with the ways to change it and its place. */
export function NumberSummary({ row, label, edit, editButton, ...props }: NumberSummaryProps) {
  const styles = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  const language = useLanguage();
  const value = (column: string) => typedText(column, row.fields[column as keyof typeof row.fields]);
  const checked = value('CheckedOn');
  const notes = [value('Hours'), checked && text.checked(longDate(checked, language))];
  return (
    <EditableHead
      tools={
        row.key === '' ? (
          <Link href={row.editUrl} target="_blank" rel="noreferrer">
            {text.editInSharePoint}
          </Link>
        ) : (
          <div className={styles.actions}>
            {!(props.first && props.last) && (
              <>
                <Move {...props} label={label} step={-1} at={props.first} />
                <Move {...props} label={label} step={1} at={props.last} />
              </>
            )}
            {edit && (
              <Button ref={editButton} aria-label={text.editThis(label)} onClick={edit}>
                {text.edit}
              </Button>
            )}
          </div>
        )
      }
    >
      <Subtitle2 className={styles.digits}>{value('Phone')}</Subtitle2>
      <Body1>{label}</Body1>
      <Caption1 className={styles.quiet}>{notes.filter(Boolean).join(' · ')}</Caption1>
    </EditableHead>
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
  const text = useText(ownNumbersText);
  const button = useRef<HTMLButtonElement>(null);
  const up = props.step === -1;
  return (
    <Button
      ref={button}
      appearance="subtle"
      icon={up ? <ArrowUp20Regular /> : <ArrowDown20Regular />}
      aria-label={up ? text.up(props.label) : text.down(props.label)}
      disabledFocusable={props.at}
      onClick={() => void props.move(props.step).then(() => button.current?.focus())}
    />
  );
}
