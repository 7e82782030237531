import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Kept } from '../../../../contracts/listStore';
import { useText } from '../../../../text';
import { useAnswersStyles } from '../../answers/Answers.styles';
import type { Names, Places } from './namedRow';
import { namedText } from './text';

/** The names of one thing being written. */
export function NameForm(props: {
  readonly words: {
    /** What the thing is called, as the label of its name. */
    readonly name: string;
    readonly taken: string;
  };
  readonly names: Names;
  /** In lower case: names that others have. */
  readonly taken: ReadonlySet<string>;
  /** Where it belongs, and where else it could. */
  readonly places?: Places;
  /** @param place key of the place it is to belong to, where there are several */
  readonly save: (names: Names, place?: string) => Promise<Kept>;
  readonly close: () => void;
  readonly beside?: ReactNode;
}) {
  const styles = useAnswersStyles();
  const text = useText(namedText);
  const [names, setNames] = useState(props.names);
  const [place, setPlace] = useState(props.places?.here);
  const [looked, setLooked] = useState(false);
  const [guarded, setGuarded] = useState<ReadonlySet<string>>(new Set());
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const name = names.Title.trim();
  const problems = {
    Title:
      name === ''
        ? text.missing
        : props.taken.has(name.toLocaleLowerCase('da'))
          ? props.words.taken
          : name.length > 255
            ? text.tooLong
            : undefined,
    TitleEnglish: names.TitleEnglish.trim().length > 255 ? text.tooLong : undefined,
  };
  const problemOf = (column: keyof Names) =>
    guarded.has(column) ? text.guarded : looked ? problems[column] : undefined;
  const submit = async () => {
    setLooked(true);
    if (problems.Title || problems.TitleEnglish) {
      first.current?.focus();
      return;
    }
    const kept = await props.save({ Title: name, TitleEnglish: names.TitleEnglish.trim() }, place);
    if (kept.state === 'notSaved' && kept.why === 'guard')
      setGuarded(new Set(kept.findings.map(({ column }) => column)));
    else props.close();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {(['Title', 'TitleEnglish'] as const).map((column) => (
        <Field
          key={column}
          label={column === 'Title' ? props.words.name : text.english}
          required={column === 'Title'}
          hint={column === 'TitleEnglish' ? text.englishHint : undefined}
          validationState={problemOf(column) ? 'error' : 'none'}
          validationMessage={problemOf(column)}
        >
          <Input
            ref={column === 'Title' ? first : undefined}
            autoComplete="off"
            value={names[column]}
            onChange={(_, { value }) => {
              setGuarded(new Set());
              setNames({ ...names, [column]: value });
            }}
          />
        </Field>
      ))}
      {props.places && (
        <Field label={props.places.label}>
          <Select value={place} onChange={(_, { value }) => setPlace(value)}>
            {props.places.all.map(({ key, name: of }) => (
              <option key={key} value={key}>
                {of}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit">{text.save}</Button>
        <Button appearance="subtle" onClick={props.close}>
          {text.cancel}
        </Button>
        {props.beside}
      </div>
    </form>
  );
}
