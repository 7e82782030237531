import { Button } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../../text';
import type { GuardFindings, RowDraft } from '../../../ui';
import { NumberField } from './NumberField';
import { useEditorStyles, useOwnNumbersStyles } from './OwnNumbers.styles';
import { type NumberProblem, requiredColumns, type WrittenColumn } from './ownNumber';
import { ownNumbersText } from './text';

/** A number being written: the fields, what is left out of earlier, where it is saved, and the ways on. */
export function NumberEditor(props: {
  readonly draft: RowDraft<NumberProblem>;
  readonly guard: GuardFindings;
  /** Not in any list yet. */
  readonly isNew: boolean;
  readonly today: string;
  readonly saveState: ReactNode;
  readonly versions: ReactNode;
  readonly close: () => void;
  readonly remove: () => void;
}) {
  const { draft, guard, isNew, today } = props;
  const styles = useEditorStyles();
  const { line, actions, actionButton } = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  const form = useRef<HTMLFormElement>(null);
  // Opened because somebody asked to write: the first field is where they go on.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const done = async () => {
    const column = draft.findProblem() ?? (await draft.flush());
    if (column) form.current?.querySelector<HTMLInputElement>(`[name="${column}"]`)?.focus();
    else props.close();
  };
  const field = (column: WrittenColumn) => (
    <NumberField
      {...{ column, draft, guard, today }}
      required={(requiredColumns as readonly string[]).includes(column)}
    />
  );
  return (
    <form
      ref={form}
      noValidate
      className={styles.editor}
      onSubmit={(submit) => {
        submit.preventDefault();
        void done();
      }}
    >
      <div className={styles.fields}>
        {field('Title')}
        {field('Phone')}
        {field('Hours')}
        {field('CheckedOn')}
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text.english}</legend>
        <div className={styles.fields}>
          {field('TitleEnglish')}
          {field('HoursEnglish')}
        </div>
      </fieldset>
      {props.versions}
      <div className={line}>
        {props.saveState}
        <div className={actions}>
          <Button
            appearance="subtle"
            className={actionButton}
            icon={<Delete20Regular />}
            onClick={props.remove}
          >
            {isNew ? text.drop : text.remove}
          </Button>
          <Button type="submit">{text.done}</Button>
        </div>
      </div>
    </form>
  );
}
