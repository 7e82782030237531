import { Body1 } from '@fluentui/react-components';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { areas, resourcePersons } from '../../../lists';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { Departments } from '../departments/Departments';
import { useRowStyles } from '../Rows.styles';
import { NamedRows } from '../rows/named/NamedRows';
import type { NamedRow } from '../rows/named/namedRow';
import type { SettingsRows } from '../rows/useSettingsRows';
import { personsOf, repointed } from './areaRow';
import { areasText } from './text';

/** The municipality's areas with their departments: whatever they are called next, what points at them finds them. */
export function Areas(props: {
  readonly store: ListStore;
  readonly rows: SettingsRows;
  readonly contact: Contact | undefined;
}) {
  const { store, rows, contact } = props;
  const styles = useRowStyles();
  const text = useText(areasText);
  const areaOf = ({ key, number }: NamedRow) =>
    rows.areas.find((area) => area.key === key && area.number === number);
  /** Whoever points at the name is given the key first, so that nobody is lost with the old name. */
  const giveKeys = async (row: NamedRow) => {
    const area = areaOf(row);
    for (const { person, areaKeys } of area ? repointed(area, rows.persons) : [])
      await store.change(
        resourcePersons,
        person.key,
        { AreaKeys: person.fields.AreaKeys },
        { AreaKeys: areaKeys },
      );
  };
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.purpose}>{text.purpose}</Body1>
      <NamedRows
        {...{ store, contact }}
        schema={areas}
        rows={rows.areas}
        words={text}
        quiet={(row) => {
          const area = areaOf(row);
          return text.persons(area ? personsOf(area, rows.persons).length : 0);
        }}
        below={(row) =>
          row.key !== '' && (
            <Departments {...{ store, contact }} area={row} areas={rows.areas} rows={rows.departments} />
          )
        }
        beforeRename={giveKeys}
      />
    </Section>
  );
}
