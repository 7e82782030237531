import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { AnswerForm } from '../answers/AnswerForm';
import type { SettingsRows } from '../rows/useSettingsRows';
import { AreaChecks } from './AreaChecks';
import { offeredAreas } from './offeredAreas';
import { type NewPerson, type PersonColumn, personColumns, personProblems } from './newPerson';
import { savePerson } from './savePerson';
import { personsText } from './text';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
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
      <div ref={fields} className={styles.fields}>
        <div className={styles.pair}>
          {field('Title')}
          {field('JobTitle')}
          {field('Phone')}
          {field('Mail')}
        </div>
        <AreaChecks
          {...{ offered, chosen }}
          choose={setChosen}
          problem={looked && noAreas ? text.problems.areas : undefined}
        />
      </div>
    </AnswerForm>
  );
}
