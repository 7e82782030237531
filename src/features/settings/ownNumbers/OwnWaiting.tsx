import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { EditableList } from '../../../ui';
import { NumberItem } from './NumberItem';
import { danishToday, type NumberRow } from './ownNumber';

/** What this person has written while the list is closed to them: theirs, and waiting for them to decide. */
export function OwnWaiting(props: {
  readonly store: ListStore;
  readonly rows: readonly NumberRow[];
  readonly contact: Contact | undefined;
}) {
  const { store, rows, contact } = props;
  return (
    <EditableList>
      {rows.map((row) => (
        <NumberItem
          key={row.key}
          {...{ store, row, contact }}
          rowKey={row.key}
          newOrder={0}
          today={danishToday(Date.now())}
          first
          last
          open={false}
          focused={false}
          setOpen={() => undefined}
          move={() => Promise.resolve()}
          remove={() => undefined}
        />
      ))}
    </EditableList>
  );
}
