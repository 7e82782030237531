import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { ReactNode } from 'react';
import { useText } from '../../../text';
import { DraftField, type GuardFindings, type RowDraft, DraftForm } from '../../../ui';
import { partnerKinds } from '../partnerKinds';
import { usePartnersStyles } from '../Partners.styles';
import { partnersText } from '../text';
import { longColumns, type PartnerProblem, requiredColumns, type WrittenColumn } from './partnerFields';
import { editText } from './text';

const inputTypes: Partial<Record<WrittenColumn, 'tel' | 'email'>> = { Phone: 'tel', Mail: 'email' };

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** A partner being written: the fields, where it is saved, and the ways on. */
export function PartnerEditor(props: {
  readonly draft: RowDraft<PartnerProblem>;
  readonly guard: GuardFindings;
  /** Not in the list yet. */
  readonly isNew: boolean;
  readonly saveState: ReactNode;
  readonly close: () => void;
  readonly remove: () => void;
}) {
  const { draft, guard, isNew } = props;
  const styles = useStyles();
  const { line, ways } = usePartnersStyles();
  const text = useText(editText);
  const { kinds } = useText(partnersText);
  const noKind = draft.problem('Kind');
  const field = (column: WrittenColumn) => (
    <DraftField
      {...{ column, draft, guard }}
      label={text.labels[column]}
      hint={text.hints[column]}
      required={(requiredColumns as readonly string[]).includes(column)}
      type={inputTypes[column]}
      long={longColumns.has(column)}
      words={(problem) => text.problems[problem]}
    />
  );
  return (
    <DraftForm {...{ draft }} className={styles.editor} close={props.close}>
      <div className={styles.fields}>
        <Field
          required
          label={text.labels.Kind}
          validationState={noKind ? 'error' : 'none'}
          validationMessage={noKind && text.problems[noKind]}
        >
          <Select
            name="Kind"
            value={draft.text('Kind')}
            onChange={(_, { value }) => draft.type('Kind', value)}
          >
            <option value="">{text.choose}</option>
            {partnerKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {field('Title')}
        {field('Role')}
        {field('Phone')}
        {field('Mail')}
      </div>
      {field('Purpose')}
      {field('Agreement')}
      <div className={line}>
        {props.saveState}
        <div className={ways}>
          <Button appearance="subtle" icon={<Delete20Regular />} onClick={props.remove}>
            {isNew ? text.drop : text.remove}
          </Button>
          <Button type="submit">{text.done}</Button>
        </div>
      </div>
    </DraftForm>
  );
}
