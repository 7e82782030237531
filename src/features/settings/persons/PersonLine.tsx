import { Body1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { Row } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import { resourcePersons } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { type ColumnWords, Decision, SaveState, saveStateOf } from '../../../ui';
import { type AreaRow, personsOf } from '../areas/areaRow';
import { typedText } from '../ownNumbers/ownNumber';
import { useRowStyles } from '../Rows.styles';
import { shownName } from '../rows/named/namedRow';
import { personsText } from './text';

/** One resource person as colleagues see them, and where what was written of them is. */
export function PersonLine(props: {
  readonly row: Row<typeof resourcePersons>;
  readonly areas: readonly AreaRow[];
  readonly store: ListStore;
  readonly contact: Contact | undefined;
}) {
  const { row, store } = props;
  const styles = useRowStyles();
  const text = useText(personsText);
  const language = useLanguage();
  const [touched, setTouched] = useState(false);
  if (row.saving && !touched) setTouched(true);
  const value = (column: keyof typeof row.fields) => typedText(column, row.fields[column]);
  const covered = props.areas
    .filter((area) => personsOf(area, [row]).length > 0)
    .map((area) => shownName(area, language));
  const need = row.saving?.state === 'needsYou' ? row.saving.need : undefined;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Body1 className={styles.name}>{value('Title')}</Body1>
          <Body1 className={styles.quiet}>
            {[value('JobTitle'), ...covered].filter(Boolean).join(' · ')}
          </Body1>
        </div>
        {!row.saving && (
          <Link
            href={row.editUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={`${text.inSharePoint}: ${value('Title')}`}
          >
            {text.inSharePoint}
          </Link>
        )}
      </div>
      {touched && <SaveState of={value('Title')} shown={saveStateOf(row.saving)} />}
      {need && (
        <Decision
          need={need}
          columns={columnWords(language)}
          contact={props.contact}
          decide={(choice) => void store.settle(resourcePersons, row.key, choice)}
        />
      )}
    </li>
  );
}

function columnWords(language: 'da' | 'en'): Readonly<Record<string, ColumnWords>> {
  return Object.fromEntries(
    Object.entries(resourcePersons.columns).map(([name, { title }]) => [
      name,
      { title: title[language], shown: (value: unknown) => typedText(name, value) },
    ]),
  );
}
