import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { areas } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { Decision, Section, Spoken } from '../../../ui';
import { useRowStyles } from '../Rows.styles';
import type { SettingsRows } from '../rows/useSettingsRows';
import { AreaForm } from './AreaForm';
import { AreaLine } from './AreaLine';
import { areaName, type AreaRow, personsOf } from './areaRow';
import { RetiredArea } from './RetiredArea';
import { areasText } from './text';
import { useAreas } from './useAreas';

const newArea = 'new';

/** The municipality's areas: named, ordered, taken out of use and back, without anything that points at them losing it. */
export function Areas(props: {
  readonly store: ListStore;
  readonly rows: SettingsRows;
  readonly contact: Contact | undefined;
}) {
  const { store, rows } = props;
  const styles = useRowStyles();
  const text = useText(areasText);
  const language = useLanguage();
  const { inUse, retired, undoable, ...does } = useAreas(store, rows);
  const [open, setOpen] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [spoken, setSpoken] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused === newArea) addButton.current?.focus();
  }, [focused]);
  const takenBut = (key: string) =>
    new Set(rows.areas.filter((row) => row.key !== key).map((row) => areaName(row).toLocaleLowerCase('da')));
  const close = (key?: string) => {
    setOpen(undefined);
    setFocused(key);
  };
  const openNew = () => {
    setFocused(undefined);
    setOpen(newArea);
  };
  const decisionOf = (row: AreaRow) =>
    row.saving?.state === 'needsYou' && (
      <Decision
        need={row.saving.need}
        columns={Object.fromEntries(
          Object.entries(areas.columns).map(([name, { title }]) => [
            name,
            { title: title[language], shown: (value: unknown) => (typeof value === 'string' ? value : '') },
          ]),
        )}
        contact={props.contact}
        decide={(choice) => void store.settle(areas, row.key, choice)}
      />
    );
  const retire = async (row: AreaRow) => {
    close();
    await does.retire(row);
    setSpoken(text.retired(areaName(row)));
  };
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.purpose}>{text.purpose}</Body1>
      {inUse.length + retired.length === 0 && <Body1>{text.none}</Body1>}
      {inUse.length + retired.length > 0 && (
        <ul className={styles.rows}>
          {inUse.map((row, index) => (
            <li key={row.key || row.number} className={styles.row}>
              {open === row.key && row.key !== '' ? (
                <AreaForm
                  names={does.namesOf(row)}
                  taken={takenBut(row.key)}
                  save={(names) => does.rename(row, names)}
                  close={() => close(row.key)}
                  beside={
                    <Button appearance="subtle" icon={<Delete20Regular />} onClick={() => void retire(row)}>
                      {text.retire}
                    </Button>
                  }
                />
              ) : (
                <AreaLine
                  row={row}
                  persons={personsOf(row, rows.persons).length}
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
                    setSpoken(text.movedTo(areaName(row), await does.move(row, step), inUse.length))
                  }
                  decision={decisionOf(row)}
                />
              )}
            </li>
          ))}
          {retired.map((row) => (
            <li key={row.key || row.number} className={styles.row}>
              <RetiredArea
                name={areaName(row)}
                fresh={undoable?.what === 'retired' && undoable.key === row.key}
                useAgain={() => void does.useAgain(row).then(() => setFocused(row.key))}
              />
              {decisionOf(row)}
            </li>
          ))}
        </ul>
      )}
      {open === newArea ? (
        <AreaForm
          names={{ Title: '', TitleEnglish: '' }}
          taken={takenBut('')}
          save={(names) => does.add(names)}
          close={() => close(newArea)}
        />
      ) : (
        <div>
          <Button ref={addButton} icon={<Add20Regular />} onClick={openNew}>
            {text.add}
          </Button>
        </div>
      )}
      <Spoken words={spoken} />
    </Section>
  );
}
