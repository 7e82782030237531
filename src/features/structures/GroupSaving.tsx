import { useState } from 'react';
import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import { structures } from '../../lists';
import { useLanguage } from '../../text';
import { Decision, SaveState, saveStateOf } from '../../ui';
import type { StructureRow } from './structure';

/** Where what was written of a group is, and what to do when two people wrote at once. Quiet when nothing has happened. */
export function GroupSaving(props: {
  readonly store: ListStore;
  readonly row: StructureRow;
  readonly name: string;
  readonly contact: Contact | undefined;
}) {
  const { store, row } = props;
  const language = useLanguage();
  const [touched, setTouched] = useState(false);
  if (row.saving && !touched) setTouched(true);
  if (!touched) return null;
  const columns = Object.fromEntries(
    Object.entries(structures.columns).map(([name, { title, type }]) => [
      name,
      {
        title: title[language],
        long: type === 'note',
        shown: (value: unknown) => (typeof value === 'string' ? value : ''),
      },
    ]),
  );
  return (
    <>
      <SaveState of={props.name} shown={saveStateOf(row.saving)} />
      {row.saving?.state === 'needsYou' && (
        <Decision
          need={row.saving.need}
          columns={columns}
          contact={props.contact}
          decide={(choice) => void store.settle(structures, row.key, choice)}
        />
      )}
    </>
  );
}
