import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { useLanguage, useText } from '../../../text';
import { AnswerForm } from '../answers/AnswerForm';
import type { SettingsRows } from '../rows/useSettingsRows';
import { offeredAreas } from './offeredAreas';
import { type NewPerson, type PersonColumn, personColumns, personProblems } from './newPerson';
import { savePerson } from './savePerson';
import { personsText } from './text';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  areas: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
});

const nobody: NewPerson = { Title: '', JobTitle: '', Phone: '', Mail: '' };
const inputTypes = { Title: 'text', JobTitle: 'text', Phone: 'tel', Mail: 'email' } as const;

/** A first resource person with the areas they cover; areas that nobody has made yet are made with them. */
export function PersonForm(props: {
  readonly store: ListStore;
  readonly rows: Pick<SettingsRows, 'areas'>;
  /** Key of an area to begin with. */
  readonly areaKey?: string;
  readonly primary: boolean;
  readonly done: () => void;
  readonly cancel?: () => void;
}) {
  const { store, rows } = props;
  const styles = useStyles();
  const text = useText(personsText);
  const language = useLanguage();
  const [person, setPerson] = useState(nobody);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.areaKey ? [props.areaKey] : []));
  const [looked, setLooked] = useState(false);
  const [guarded, setGuarded] = useState<ReadonlySet<string>>(new Set());
  const fields = useRef<HTMLDivElement>(null);
  const offered = offeredAreas(rows.areas);
  const problems = personProblems(person);
  const problemOf = (column: PersonColumn) => {
    if (guarded.has(column)) return text.problems.guarded;
    const problem = looked ? problems[column] : undefined;
    return problem && text.problems[problem];
  };
  const noAreas = chosen.size === 0;
  const submit = async () => {
    setLooked(true);
    const wrong = personColumns.find((column) => problems[column]) ?? (noAreas ? 'areas' : undefined);
    if (wrong) {
      fields.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return false;
    }
    const kept = await savePerson(
      store,
      rows.areas,
      person,
      offered.filter(({ key }) => chosen.has(key)),
    );
    if (kept.state === 'notSaved' && kept.why === 'guard') {
      setGuarded(new Set(kept.findings.map(({ column }) => column)));
      return false;
    }
    return true;
  };
  const field = (column: PersonColumn) => (
    <Field
      label={text.labels[column]}
      required={column === 'Title'}
      validationState={problemOf(column) ? 'error' : 'none'}
      validationMessage={problemOf(column)}
    >
      <Input
        name={column}
        type={inputTypes[column]}
        autoComplete="off"
        value={person[column]}
        onChange={(_, { value }) => {
          setGuarded(new Set());
          setPerson({ ...person, [column]: value });
        }}
      />
    </Field>
  );
  return (
    <AnswerForm
      primary={props.primary}
      action={text.save}
      submit={submit}
      done={props.done}
      cancel={props.cancel}
    >
      <div ref={fields} style={{ display: 'contents' }}>
        <div className={styles.pair}>
          {field('Title')}
          {field('JobTitle')}
          {field('Phone')}
          {field('Mail')}
        </div>
        <Field
          label={text.areas}
          hint={text.areasHint}
          validationState={looked && noAreas ? 'error' : 'none'}
          validationMessage={looked && noAreas ? text.problems.areas : undefined}
        >
          {(group) => (
            <div role="group" {...group} className={styles.areas}>
              {offered.map(({ key, name }) => (
                <Checkbox
                  key={key}
                  name="areas"
                  label={name[language]}
                  checked={chosen.has(key)}
                  onChange={(_, { checked }) =>
                    setChosen(
                      new Set([...[...chosen].filter((one) => one !== key), ...(checked ? [key] : [])]),
                    )
                  }
                />
              ))}
            </div>
          )}
        </Field>
      </div>
    </AnswerForm>
  );
}
