import { Body1, Button, useId } from '@fluentui/react-components';
import { useText } from '../../../text';
import { DraftForm, type GuardFindings, type RowDraft } from '../../../ui';
import { type Colleague, OwnerFields, RowField, useRowStyles } from '../../../workspace';
import { planStatuses } from './facts';
import type { PlanProblem } from './planProblem';
import { planText } from './text';

/** An element being written. What is known from elsewhere is not asked. */
export function PlanForm(props: {
  readonly draft: RowDraft<PlanProblem>;
  readonly guard: GuardFindings;
  /** What the element is in this model. */
  readonly how: string;
  readonly asksStatus: boolean;
  readonly colleagues: readonly Colleague[];
  readonly name: string;
  readonly close: () => void;
}) {
  const { draft, guard, colleagues } = props;
  const styles = useRowStyles();
  const text = useText(planText);
  const how = useId('how');
  const shared = { draft, guard, problems: text.problems };
  return (
    <DraftForm
      {...{ draft }}
      className={styles.form}
      label={props.name}
      describedBy={how}
      close={props.close}
    >
      <Body1 as="p" id={how} className={styles.words}>
        {props.how}
      </Body1>
      <div className={styles.fields}>
        {props.asksStatus && (
          <RowField
            {...shared}
            column="Status"
            label={text.status}
            options={[
              ...(draft.text('Status') === '' ? [{ value: '', name: text.statuses.missing }] : []),
              ...planStatuses.flatMap((value) =>
                value === 'missing' && draft.text('Status') === ''
                  ? []
                  : [{ value, name: text.statuses[value] }],
              ),
            ]}
          />
        )}
        <RowField {...shared} column="Due" label={text.due} kind="date" />
        <OwnerFields
          {...shared}
          {...{ colleagues }}
          columns={{ name: 'Responsible', mail: 'ResponsibleMail' }}
          labels={{ name: text.responsible, mail: text.mail, mailHint: text.mailHint }}
        />
      </div>
      <RowField {...shared} column="Note" label={text.note} hint={text.noteHint} kind="long" />
      <RowField {...shared} column="Evidence" label={text.link} hint={text.linkHint} kind="url" />
      <div className={styles.actions}>
        <Button type="submit">{text.done}</Button>
      </div>
    </DraftForm>
  );
}
