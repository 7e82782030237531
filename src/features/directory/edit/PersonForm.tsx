import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Kept } from '../../../contracts/listStore';
import { useLanguage, useText } from '../../../text';
import { type Area, inOrder } from '../area';
import { covers, personThemes, type ResourcePerson } from '../resourcePerson';
import { themeNames } from '../themes';
import { Checks } from './Checks';
import {
  changed,
  columns,
  dayColumns,
  type PersonColumn,
  type PersonFields,
  problemsOf,
  textColumns,
  type TypedPerson,
} from './personFields';
import { editText } from './text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const inputTypes: Partial<Record<PersonColumn, 'tel' | 'email'>> = { Phone: 'tel', Mail: 'email' };

/** Everything that is written of a person. Only what was changed is saved, and only when somebody says so. */
export function PersonForm(props: {
  readonly before: TypedPerson;
  /** The person who is being written of; nobody yet while one is added. */
  readonly person: ResourcePerson | undefined;
  readonly areas: readonly Area[];
  /** Who can stand in. */
  readonly others: readonly ResourcePerson[];
  readonly save: (fields: PersonFields) => Promise<Kept | undefined>;
  readonly close: () => void;
}) {
  const { before, person, areas } = props;
  const styles = useStyles();
  const text = useText(editText);
  const language = useLanguage();
  // A row typed by hand names its areas; a form that is to save knows them by their keys.
  const [typed, setTyped] = useState<TypedPerson>(() => ({
    ...before,
    ...(person && {
      AreaKeys: areas
        .filter((area) => covers(person, area))
        .map(({ key }) => key)
        .join(';'),
    }),
  }));
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problems = problemsOf(typed);
  const problemOf = (column: PersonColumn) => {
    if (refused.has(column)) return text.problems.guarded;
    const problem = looked ? problems[column] : undefined;
    return problem && text.problems[problem];
  };
  const type = (column: PersonColumn, value: string) => {
    setRefused(new Set());
    setTyped((all) => ({ ...all, [column]: value }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    const wrong = columns.find((column) => problems[column]);
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const kept = await props.save(changed(before, typed));
    if (kept?.state !== 'notSaved' || kept.why === 'device') props.close();
    else if (kept.why === 'guard') setRefused(new Set(kept.findings.map(({ column }) => column)));
  };
  const field = (column: PersonColumn, type_: 'text' | 'tel' | 'email' | 'date', hint?: string) => (
    <Field
      key={column}
      label={text.labels[column]}
      hint={hint}
      required={column === 'Title'}
      validationState={problemOf(column) ? 'error' : 'none'}
      validationMessage={problemOf(column)}
    >
      <Input
        name={column}
        type={type_}
        autoComplete="off"
        value={typed[column]}
        onChange={(_, { value }) => type(column, value)}
      />
    </Field>
  );
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      {textColumns.map((column) =>
        field(column, inputTypes[column] ?? 'text', column === 'Phone' ? text.phoneHint : undefined),
      )}
      <Checks
        name="AreaKeys"
        label={text.labels.AreaKeys}
        offered={inOrder(areas).map(({ key, name }) => ({ key, name: name[language] }))}
        value={typed.AreaKeys}
        change={(value) => type('AreaKeys', value)}
        problem={problemOf('AreaKeys')}
      />
      <Checks
        name="Themes"
        label={text.labels.Themes}
        offered={personThemes.map((key) => ({ key, name: themeNames[key][language] }))}
        value={typed.Themes}
        change={(value) => type('Themes', value)}
      />
      {dayColumns.map((column) => field(column, 'date', column === 'AwayUntil' ? text.awayHint : undefined))}
      <Field label={text.labels.Substitute}>
        <Select value={typed.Substitute} onChange={(_, { value }) => type('Substitute', value)}>
          <option value="">{text.nobody}</option>
          {props.others.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {text.save}
        </Button>
        <Button appearance="subtle" onClick={props.close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
