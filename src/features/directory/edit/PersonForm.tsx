import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PickPeople } from '../../../contracts/host';
import type { Kept } from '../../../contracts/listStore';
import type { People } from '../../../contracts/people';
import { useLanguage, useText } from '../../../text';
import { Checks, PeoplePicker } from '../../../ui';
import { type Area, inOrder } from '../area';
import { covers, personThemes, type ResourcePerson } from '../resourcePerson';
import { themeNames } from '../themes';
import {
  briefColumns,
  changed,
  columns,
  dayColumns,
  type PersonColumn,
  type PersonFields,
  problemsOf,
  listOf,
  textColumns,
  type TypedPerson,
  withOne,
} from './personFields';
import { editText } from './text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const inputTypes: Partial<Record<PersonColumn, 'tel' | 'email'>> = { Phone: 'tel', Mail: 'email' };

/**
 * What is written of a person: everything, or only what nobody can do without. Only what was changed is saved, and only
 * when somebody says so.
 */
export function PersonForm(props: {
  readonly before: TypedPerson;
  /** What is chosen beforehand, and not written yet. */
  readonly begun?: Partial<TypedPerson>;
  /** The person who is being written of; nobody yet while one is added. */
  readonly person: ResourcePerson | undefined;
  readonly areas: readonly Area[];
  /** Who can stand in. */
  readonly others: readonly ResourcePerson[];
  readonly people: People;
  readonly pickPeople: PickPeople | undefined;
  /** `brief`: whom to call and for what. */
  readonly extent: 'whole' | 'brief';
  /** The only primary action in view. */
  readonly primary: boolean;
  /** Somebody has pressed for it: the keyboard goes on in its first field. */
  readonly takeFocus: boolean;
  readonly areasHint?: string;
  readonly save: (fields: PersonFields) => Promise<Kept | undefined>;
  /** There is nothing more to do here. */
  readonly close: () => void;
  /** Absent where leaving is not a choice. */
  readonly cancel: (() => void) | undefined;
}) {
  const { before, person, areas, extent } = props;
  const styles = useStyles();
  const text = useText(editText);
  const language = useLanguage();
  // A row typed by hand names its areas; a form that is to save knows them by their keys.
  const [typed, setTyped] = useState<TypedPerson>(() => ({
    ...before,
    ...props.begun,
    ...(person && {
      AreaKeys: areas
        .filter((area) => covers(person, area))
        .map(({ key }) => key)
        .join(';'),
    }),
  }));
  const [looked, setLooked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const { current: takeFocus } = useRef(props.takeFocus);
  useEffect(() => {
    if (takeFocus) form.current?.querySelector('input')?.focus();
  }, [takeFocus]);
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
    if (busy) return;
    setLooked(true);
    const wrong = columns.find((column) => problems[column]);
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    setBusy(true);
    const kept = await props.save(changed(before, typed)).finally(() => setBusy(false));
    if (kept?.state !== 'notSaved' || kept.why === 'device') props.close();
    else if (kept.why === 'guard') setRefused(new Set(kept.findings.map(({ column }) => column)));
  };
  const field = (column: PersonColumn, type_: 'text' | 'tel' | 'email' | 'date', hint?: string) => (
    <Field
      key={column}
      label={text.labels[column]}
      hint={hint}
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
  /** Several of a few things are kept as one text with semicolons. */
  const among = (column: 'AreaKeys' | 'Themes') => ({
    chosen: (key: string) => listOf(typed[column]).includes(key),
    choose: (key: string, chosen: boolean) => type(column, withOne(typed[column], key, chosen)),
  });
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <PeoplePicker
        people={props.people}
        pick={props.pickPeople}
        label={text.labels.Title}
        name="Title"
        required
        problem={problemOf('Title')}
        value={typed.Title}
        type={(value) => type('Title', value)}
        choose={({ name, mail }) => {
          type('Title', name);
          if (mail) type('Mail', mail);
        }}
      />
      {(extent === 'brief' ? briefColumns : textColumns).map((column) =>
        field(column, inputTypes[column] ?? 'text', column === 'Phone' ? text.phoneHint : undefined),
      )}
      <Checks
        name="AreaKeys"
        label={text.labels.AreaKeys}
        offered={inOrder(areas).map(({ key, name }) => ({ key, name: name[language] }))}
        {...among('AreaKeys')}
        hint={props.areasHint}
        problem={problemOf('AreaKeys')}
      />
      {extent === 'whole' && (
        <>
          <Checks
            name="Themes"
            label={text.labels.Themes}
            offered={personThemes.map((key) => ({ key, name: themeNames[key][language] }))}
            {...among('Themes')}
          />
          {dayColumns.map((column) =>
            field(column, 'date', column === 'AwayUntil' ? text.awayHint : undefined),
          )}
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
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance={props.primary ? 'primary' : 'secondary'} disabledFocusable={busy}>
          {extent === 'brief' ? text.savePerson : text.save}
        </Button>
        {props.cancel && (
          <Button appearance="subtle" onClick={props.cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
