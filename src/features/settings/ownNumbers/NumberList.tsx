import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { NewRow } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import type { Fields } from '../../../contracts/saving';
import { helpNumbers } from '../../../lists';
import { useText } from '../../../text';
import { EditableList, RemovedLine, Spoken } from '../../../ui';
import { NumberItem } from './NumberItem';
import { moved, orderOf } from '../rows/order';
import { danishToday, madeAgain, type NumberRow, typedText } from './ownNumber';
import { ownNumbersText } from './text';

interface Removed {
  readonly place: number;
  readonly label: string;
  readonly fields: Fields;
}

/** A new number that was begun: it is still there when the page is left and entered again. */
let begun: string | undefined;

/** The numbers in their order, one of them open at a time; what was just removed can be brought back where it stood. */
export function NumberList(props: {
  readonly store: ListStore;
  readonly rows: readonly NumberRow[];
  readonly contact: Contact | undefined;
}) {
  const { store, rows } = props;
  const text = useText(ownNumbersText);
  const today = danishToday(Date.now());
  const [newKey, setNewKey] = useState(begun);
  const [openKey, setOpenKey] = useState(newKey);
  const [focusKey, setFocusKey] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const [spoken, setSpoken] = useState('');
  const pending = rows.some(({ key }) => key === newKey) ? undefined : newKey;
  useEffect(() => {
    begun = pending;
  }, [pending]);
  const newOrder = Math.max(0, ...rows.map(orderOf).filter((order) => order < 1e6)) + 1;
  const labelOf = (row: NumberRow) => typedText('Title', row.fields.Title).trim() || text.unnamed;

  const add = () => {
    const key = pending ?? crypto.randomUUID();
    setNewKey(key);
    setOpenKey(key);
    setRemoved(undefined);
  };
  const remove = (row: NumberRow) => {
    setRemoved({ place: rows.indexOf(row), label: labelOf(row), fields: row.fields });
    setOpenKey(undefined);
    void store.remove(helpNumbers, row.key, row.fields).then((kept) => {
      // Refused: it stands where it stood.
      if (kept.state === 'notSaved' && kept.why === 'newerLists') setRemoved(undefined);
    });
  };
  const undo = ({ fields }: Removed) => {
    const key = crypto.randomUUID();
    setRemoved(undefined);
    setFocusKey(key);
    // Under a new key: the old one is still being taken away.
    void store.change(helpNumbers, key, undefined, madeAgain(fields) as NewRow<typeof helpNumbers>);
  };
  const move = async (row: NumberRow, step: -1 | 1) => {
    const places = moved(rows, row.key, step);
    if (places.length === 0) return;
    setSpoken(text.movedTo(labelOf(row), rows.indexOf(row) + step + 1, rows.length));
    for (const place of places)
      await store.change(
        helpNumbers,
        place.row.key,
        { SortOrder: place.row.fields.SortOrder },
        { SortOrder: place.order },
      );
  };
  const items = rows.map((row, index) => (
    <NumberItem
      key={row.key || row.number}
      {...{ store, row, newOrder, today }}
      rowKey={row.key}
      contact={props.contact}
      first={index === 0}
      last={index === rows.length - 1}
      open={openKey === row.key}
      focused={focusKey === row.key}
      setOpen={(open) => setOpenKey((now) => (open ? row.key : now === row.key ? undefined : now))}
      move={(step) => move(row, step)}
      remove={() => remove(row)}
    />
  ));
  if (removed)
    items.splice(
      removed.place,
      0,
      <RemovedLine
        key="removed"
        words={text.removed(removed.label)}
        undoWord={text.undo}
        undo={() => undo(removed)}
      />,
    );
  if (pending !== undefined)
    items.push(
      <NumberItem
        key={pending}
        {...{ store, newOrder, today }}
        rowKey={pending}
        row={undefined}
        contact={props.contact}
        first
        last
        focused={false}
        open
        setOpen={() => setOpenKey((now) => (now === pending ? undefined : now))}
        move={() => Promise.resolve()}
        remove={() => setNewKey(undefined)}
      />,
    );
  return (
    <>
      {items.length > 0 ? <EditableList>{items}</EditableList> : <Body1>{text.none}</Body1>}
      {pending === undefined && (
        <div>
          <Button
            appearance={items.length > 0 ? 'secondary' : 'primary'}
            icon={<Add20Regular />}
            onClick={add}
          >
            {text.add}
          </Button>
        </div>
      )}
      <Spoken words={spoken} />
    </>
  );
}
