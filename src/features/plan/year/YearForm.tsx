import { Button } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { ModelNumber } from '../../../content/models';
import { useText } from '../../../text';
import { DraftForm, type GuardFindings, type RowDraft } from '../../../ui';
import { type Colleague, isDay, OwnerFields, RowField, useRowStyles } from '../../../workspace';
import { kindsOf } from './suggestedYear';
import { yearText } from './text';
import { yearKinds } from './yearItem';
import type { YearProblem } from './yearProblem';

/** An item of the year being written. */
export function YearForm(props: {
  readonly draft: RowDraft<YearProblem>;
  readonly guard: GuardFindings;
  readonly model: ModelNumber;
  readonly colleagues: readonly Colleague[];
  readonly label: string;
  /** Called when everything is handed over. */
  readonly close: () => void;
  readonly away: { readonly name: string; readonly go: () => void };
}) {
  const { draft, guard, model, away } = props;
  const styles = useRowStyles();
  const text = useText(yearText);
  const shared = { draft, guard, problems: text.problems };
  const kind = draft.text('Kind');
  const kinds = yearKinds.filter((one) => kindsOf(model).has(one) || one === kind);
  const hasDay = draft.text('Day') !== '';
  return (
    <DraftForm {...{ draft }} label={props.label} className={styles.form} close={props.close}>
      <RowField {...shared} required column="Title" label={text.labels.Title} hint={text.hints.Title} />
      <div className={styles.fields}>
        <RowField
          {...shared}
          column="Kind"
          label={text.labels.Kind}
          options={kinds.map((value) => ({ value, name: text.kinds[value] }))}
        />
        <RowField
          {...shared}
          column="Month"
          label={text.labels.Month}
          options={text.months.map((name, at) => ({ value: String(at + 1), name }))}
          typed={(month) => {
            const day = draft.text('Day');
            // A day in another month would say the opposite.
            if (isDay(day) && Number(day.slice(5, 7)) !== Number(month)) draft.type('Day', '');
          }}
        />
        <RowField
          {...shared}
          column="Day"
          label={text.labels.Day}
          hint={text.hints.Day}
          kind="date"
          typed={(day) => {
            if (isDay(day)) draft.type('Month', String(Number(day.slice(5, 7))));
          }}
        />
        {hasDay && (
          <div className={styles.fields}>
            <RowField {...shared} column="StartsAt" label={text.labels.StartsAt} kind="time" />
            <RowField {...shared} column="EndsAt" label={text.labels.EndsAt} kind="time" />
          </div>
        )}
        <OwnerFields
          {...shared}
          colleagues={props.colleagues}
          columns={{ name: 'Owner', mail: 'OwnerMail' }}
          labels={{
            name: text.labels.Owner,
            mail: text.labels.OwnerMail,
            mailHint: text.hints.OwnerMail,
          }}
        />
      </div>
      <RowField {...shared} column="Note" label={text.labels.Note} hint={text.hints.Note} kind="long" />
      <div className={styles.actions}>
        <Button type="submit">{text.done}</Button>
        <Button appearance="subtle" icon={<Delete20Regular aria-hidden />} onClick={away.go}>
          {away.name}
        </Button>
      </div>
    </DraftForm>
  );
}
