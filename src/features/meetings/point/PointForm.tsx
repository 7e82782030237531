import { Button, Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useText } from '../../../text';
import { DraftForm } from '../../../ui';
import { OwnerFields, RowField, useRowStyles } from '../../../workspace';
import { agendaKinds } from '../agenda/kinds';
import { agendaText } from '../agenda/text';
import type { MeetingsContext } from '../meetingsContext';
import { meetingsText } from '../text';
import type { usePointDraft } from './usePointDraft';

/** What a point is about, who presents it and how long it takes. */
export function PointForm(
  props: Pick<ReturnType<typeof usePointDraft>, 'draft' | 'guard'> & {
    readonly colleagues: MeetingsContext['colleagues'];
    readonly label: string;
    /** Whether guests see it: asked once, before it is first saved. */
    readonly closed?: { readonly value: boolean; readonly choose: (closed: boolean) => void };
    readonly close: () => void;
    readonly away: { readonly name: string; readonly go: () => void };
  },
) {
  const { draft, guard, colleagues, closed, away } = props;
  const styles = useRowStyles();
  const text = useText(agendaText);
  const { kinds } = useText(meetingsText);
  const shared = { draft, guard, problems: text.problems };
  return (
    <DraftForm {...{ draft }} label={props.label} className={styles.form} close={props.close}>
      <RowField {...shared} required column="Title" label={text.labels.Title} hint={text.hints.Title} />
      <div className={styles.fields}>
        <RowField
          {...shared}
          column="Kind"
          label={text.labels.Kind}
          options={agendaKinds.map((value) => ({ value, name: kinds[value] }))}
        />
        <RowField {...shared} column="Planned" label={text.labels.Planned} hint={text.hints.Planned} />
        <OwnerFields
          {...shared}
          colleagues={colleagues}
          columns={{ name: 'Presenter' }}
          labels={{ name: text.labels.Presenter }}
        />
      </div>
      {closed && (
        <Field label={text.whoSees} hint={text.whoSeesHint}>
          <RadioGroup
            value={closed.value ? 'closed' : 'open'}
            onChange={(_, { value }) => closed.choose(value === 'closed')}
          >
            <Radio value="open" label={text.everyone} />
            <Radio value="closed" label={text.municipalityOnly} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit">{text.close}</Button>
        <Button appearance="subtle" onClick={away.go}>
          {away.name}
        </Button>
      </div>
    </DraftForm>
  );
}
