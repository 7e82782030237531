import { Body1, Button, Field, Input, Select } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../text';
import { type GroupColumn, groupColumns, groupProblems, type TypedGroup } from './groupFields';
import { type Making, MakingSite } from './MakingSite';
import { rhythms, structureThemes } from './structure';
import { useStructuresStyles } from './Structures.styles';
import { structuresText } from './text';

/** What became of saving: a column with what is wrong with it, or nothing. */
export type GroupRefused = Partial<Record<GroupColumn, keyof (typeof structuresText)['da']['problems']>>;

/** What is written of a group; with the first one its site is made ready too. */
export function GroupForm(props: {
  readonly before: TypedGroup;
  /** Absolute address of the staff site, which is in the same tenant. */
  readonly staffSite: string;
  /** There is no place to keep groups yet: this group's site becomes it. */
  readonly first: boolean;
  readonly save: (
    typed: TypedGroup,
    progress: (finished: number, all: number) => void,
  ) => Promise<GroupRefused | undefined>;
  readonly cancel: (() => void) | undefined;
  readonly remove?: () => void;
}) {
  const { first, staffSite } = props;
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  const [typed, setTyped] = useState(props.before);
  const [problems, setProblems] = useState<GroupRefused>({});
  const [making, setMaking] = useState<Making>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const type = (column: GroupColumn, value: string) => {
    setProblems((all) => ({ ...all, [column]: undefined }));
    setTyped((all) => ({ ...all, [column]: value }));
  };
  const refuse = (refused: GroupRefused) => {
    setProblems(refused);
    const wrong = groupColumns.find((column) => refused[column]);
    form.current?.querySelector<HTMLElement>(`[name="${wrong ?? ''}"]`)?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = groupProblems(typed, staffSite, first);
    if (Object.keys(found).length > 0) {
      refuse(found);
      return;
    }
    if (first) setMaking({ finished: 0, all: 0 });
    const refused = await props.save(typed, (finished, all) => setMaking({ finished, all }));
    if (!refused) return;
    setMaking(undefined);
    refuse(refused);
  };
  const shown = (column: GroupColumn, hint?: string) => {
    const problem = problems[column];
    return {
      label: text.labels[column],
      hint: problem ? undefined : hint,
      validationState: problem ? ('error' as const) : ('none' as const),
      validationMessage: problem && text.problems[problem],
    };
  };
  const input = (column: 'Title' | 'Site' | 'Channel', required = false) => (
    <Field {...shown(column, text.hints[column])} required={required}>
      <Input
        name={column}
        type={column === 'Title' ? 'text' : 'url'}
        autoComplete="off"
        value={typed[column]}
        onChange={(_, { value }) => type(column, value)}
      />
    </Field>
  );
  const select = (
    column: 'Theme' | 'Rhythm',
    options: Readonly<Record<string, string>>,
    required = false,
  ) => (
    <Field {...shown(column)} required={required}>
      <Select name={column} value={typed[column]} onChange={(_, { value }) => type(column, value)}>
        <option value="">{text.choose}</option>
        {(column === 'Theme' ? structureThemes : rhythms).map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      {input('Title', true)}
      <div className={styles.pair}>
        {select('Theme', text.themes, true)}
        {select('Rhythm', text.rhythms)}
      </div>
      {input('Site', first)}
      {first && <Body1 className={styles.quiet}>{text.firstSite}</Body1>}
      {input('Channel')}
      {making ? (
        <MakingSite label={text.saveFirst} making={making} />
      ) : (
        <div className={styles.ways}>
          <Button type="submit" appearance="primary">
            {first ? text.saveFirst : text.save}
          </Button>
          {props.cancel && (
            <Button appearance="subtle" onClick={props.cancel}>
              {text.cancel}
            </Button>
          )}
          {props.remove && (
            <Button appearance="subtle" onClick={props.remove}>
              {text.remove}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
