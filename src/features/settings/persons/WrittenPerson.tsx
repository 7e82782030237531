import { useContext } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import type { SettingsRows } from '../rows/useSettingsRows';
import { offeredAreas } from './offeredAreas';
import { PersonForm } from './personForm';
import { savePerson } from './savePerson';
import { personsText } from './text';

/** A resource person being written down with the areas they cover; areas that nobody has made yet are made with them. */
export function WrittenPerson(props: {
  readonly store: ListStore;
  readonly rows: Pick<SettingsRows, 'areas'>;
  readonly areaKey?: string;
  readonly primary: boolean;
  readonly done: () => void;
  readonly cancel: (() => void) | undefined;
}) {
  const { store, rows, areaKey, primary, done, cancel } = props;
  const { areasHint } = useText(personsText);
  const form = useContext(PersonForm);
  return (
    <>
      {form({
        ...{ areasHint, areaKey, primary, cancel, close: done },
        areas: offeredAreas(rows.areas),
        save: (fields) => savePerson(store, rows.areas, fields),
      })}
    </>
  );
}
