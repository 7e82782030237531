import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Contact } from '../../../../contracts/contact';
import type { ListStore } from '../../../../contracts/listStore';
import { useLanguage, useText } from '../../../../text';
import { Decision, Spoken } from '../../../../ui';
import { useRowStyles } from '../../Rows.styles';
import { AwayLine } from './AwayLine';
import { columnWords } from './columnWords';
import { NamedLine } from './NamedLine';
import { type NamedRow, type NamedSchema, nameOf, namesOf, type Places, shownName } from './namedRow';
import { NameForm } from './NameForm';
import { namedText } from './text';
import { useNamed } from './useNamed';

const newOne = 'new';

/** Things named, ordered, taken out of use and back, without anything that points at them losing it. */
export function NamedRows(props: {
  readonly store: ListStore;
  readonly schema: NamedSchema;
  readonly rows: readonly NamedRow[];
  readonly contact: Contact | undefined;
  readonly words: {
    readonly name: string;
    readonly taken: string;
    readonly add: string;
    readonly addLabel?: string;
    readonly none?: string;
    /** Names the list where no heading does. */
    readonly list?: string;
  };
  /** They hang on a row of another list. */
  readonly nested?: boolean;
  readonly quiet?: (row: NamedRow) => ReactNode;
  readonly below?: (row: NamedRow) => ReactNode;
  /** What one of these may belong to instead of what it hangs on. */
  readonly places?: Places;
  readonly made?: Parameters<typeof useNamed>[3]['made'];
  readonly beforeRename?: Parameters<typeof useNamed>[3]['beforeRename'];
}) {
  const { store, schema, rows, words } = props;
  const styles = useRowStyles();
  const text = useText(namedText);
  const language = useLanguage();
  const { inUse, retired, left, undoable, ...does } = useNamed(store, schema, rows, props);
  const [open, setOpen] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [spoken, setSpoken] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused === newOne) addButton.current?.focus();
  }, [focused]);
  const takenBut = (key: string) =>
    new Set(rows.filter((row) => row.key !== key).map((row) => nameOf(row).toLocaleLowerCase('da')));
  const close = (key?: string) => {
    setOpen(undefined);
    setFocused(key);
  };
  const openNew = () => {
    setFocused(undefined);
    setOpen(newOne);
  };
  const decisionOf = (row: NamedRow) =>
    row.saving?.state === 'needsYou' && (
      <Decision
        need={row.saving.need}
        columns={columnWords(schema, language)}
        contact={props.contact}
        decide={(choice) => void store.settle(schema, row.key, choice)}
      />
    );
  const retire = async (row: NamedRow) => {
    close();
    await does.retire(row);
    setSpoken(text.retired(shownName(row, language)));
  };
  const rowClass = props.nested ? styles.nestedRow : styles.row;
  return (
    <>
      {words.none && rows.length === 0 && <Body1>{words.none}</Body1>}
      {(rows.length > 0 || left) && (
        <ul aria-label={words.list} className={props.nested ? styles.nestedRows : styles.rows}>
          {inUse.map((row, index) => (
            <li key={row.key || row.number} className={rowClass}>
              {open === row.key && row.key !== '' ? (
                <NameForm
                  words={words}
                  names={namesOf(row)}
                  taken={takenBut(row.key)}
                  places={props.places}
                  save={(names, place) => does.rename(row, names, place)}
                  close={() => close(row.key)}
                  beside={
                    <Button appearance="subtle" icon={<Delete20Regular />} onClick={() => void retire(row)}>
                      {text.retire}
                    </Button>
                  }
                />
              ) : (
                <NamedLine
                  row={row}
                  quiet={props.quiet?.(row)}
                  first={index === 0}
                  last={index === inUse.length - 1}
                  focused={focused === row.key}
                  renamedFrom={
                    undoable?.what === 'renamed' && undoable.key === row.key
                      ? { name: undoable.before.Title, undo: () => void does.undoRename(row) }
                      : undefined
                  }
                  edit={row.saving?.state === 'needsYou' ? undefined : () => setOpen(row.key)}
                  move={async (step) =>
                    setSpoken(
                      text.movedTo(shownName(row, language), await does.move(row, step), inUse.length),
                    )
                  }
                  decision={decisionOf(row)}
                />
              )}
              {props.below?.(row)}
            </li>
          ))}
          {retired.map((row) => (
            <li key={row.key || row.number} className={rowClass}>
              <AwayLine
                name={shownName(row, language)}
                state={text.notUsed}
                fresh={undoable?.what === 'retired' && undoable.key === row.key}
                back={() => void does.useAgain(row).then(() => setFocused(row.key))}
              />
              {decisionOf(row)}
            </li>
          ))}
          {left && (
            <li className={rowClass}>
              <AwayLine
                name={shownName(left.row, language)}
                state={text.belongsTo(props.places?.all.find(({ key }) => key === left.place)?.name ?? '')}
                fresh
                back={() => void does.takeBack().then(() => setFocused(left.row.key))}
              />
            </li>
          )}
        </ul>
      )}
      {open === newOne ? (
        <NameForm
          words={words}
          names={{ Title: '', TitleEnglish: '' }}
          taken={takenBut('')}
          save={(names) => does.add(names)}
          close={() => close(newOne)}
        />
      ) : (
        <div>
          <Button
            ref={addButton}
            appearance={props.nested ? 'subtle' : 'secondary'}
            className={props.nested ? styles.addNested : undefined}
            icon={<Add20Regular />}
            aria-label={words.addLabel}
            onClick={openNew}
          >
            {words.add}
          </Button>
        </div>
      )}
      <Spoken words={spoken} />
    </>
  );
}
