import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { typedText } from '../ownNumbers/ownNumber';
import { useRowStyles } from '../Rows.styles';
import type { SettingsRows } from '../rows/useSettingsRows';
import { PersonLine } from './PersonLine';
import { personsText } from './text';
import { WrittenPerson } from './WrittenPerson';

/** Who colleagues can call, and the way to add one. */
export function Persons(props: {
  readonly store: ListStore;
  readonly rows: SettingsRows;
  readonly contact: Contact | undefined;
  /** The form is open, perhaps with an area chosen. */
  readonly adding: { readonly areaKey?: string } | undefined;
  readonly setAdding: (adding: { readonly areaKey?: string } | undefined) => void;
}) {
  const { store, rows, adding, setAdding } = props;
  const styles = useRowStyles();
  const text = useText(personsText);
  const form = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!adding) return;
    form.current?.scrollIntoView({ block: 'center' });
  }, [adding]);
  const close = () => {
    setAdding(undefined);
    // The button comes back with the next painting.
    setTimeout(() => button.current?.focus());
  };
  const persons = [...rows.persons].sort((a, b) =>
    typedText('Title', a.fields.Title).localeCompare(typedText('Title', b.fields.Title), 'da'),
  );
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.purpose}>{text.purpose}</Body1>
      {persons.length > 0 ? (
        <ul className={styles.rows}>
          {persons.map((row) => (
            <PersonLine
              key={row.key || row.number}
              {...{ row, store }}
              areas={rows.areas}
              contact={props.contact}
            />
          ))}
        </ul>
      ) : (
        <Body1>{text.none}</Body1>
      )}
      {adding ? (
        <div ref={form}>
          <WrittenPerson
            key={adding.areaKey}
            {...{ store, rows }}
            areaKey={adding.areaKey}
            primary={false}
            done={close}
            cancel={close}
          />
        </div>
      ) : (
        <div>
          <Button ref={button} icon={<Add20Regular />} onClick={() => setAdding({})}>
            {text.add}
          </Button>
        </div>
      )}
    </Section>
  );
}
