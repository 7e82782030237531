import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { policeFigures } from '../../../lists';
import { useText } from '../../../text';
import { DraftForm } from '../../../ui';
import { RowField, RowSaving, type useUndo } from '../../../workspace';
import { NumberField } from '../entering/NumberField';
import { enteringText } from '../entering/text';
import { useNumbersDraft } from '../entering/useNumbersDraft';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { PoliceRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { policeFrom } from './police';
import { policeKey } from './policeKey';
import { policeText } from './text';

interface PoliceFormProps {
  readonly context: OverviewContext;
  readonly rows: readonly PoliceRow[];
  readonly last: ReturnType<typeof useUndo>;
  readonly close: () => void;
}

/** How far back somebody may write, in years. */
const yearsBack = 5;

/** What the police have told of one year, with where it is from. */
export function PoliceForm(props: PoliceFormProps) {
  const text = useText(policeText);
  const styles = useFollowUpStyles();
  const now = Number(props.context.today.slice(0, 4));
  const [year, setYear] = useState(String(now));
  return (
    <div className={styles.card}>
      <Field label={text.year} className={styles.choice}>
        <Select value={year} onChange={(_, { value }) => setYear(value)}>
          {Array.from({ length: yearsBack }, (_, back) => String(now - back)).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <OneYear key={year} {...props} year={year} />
    </div>
  );
}

function OneYear({ context, rows, last, close, year }: PoliceFormProps & { readonly year: string }) {
  const { store, contact } = context;
  const styles = useFollowUpStyles();
  const text = useText(policeText);
  const entering = useText(enteringText);
  const key = policeKey(year);
  const row = rows.find((one) => one.key === key);
  const before = rows.flatMap((one) => policeFrom(one) ?? []).filter((one) => one.year !== year);
  const usual = before.map(({ count }) => count);
  const numbers = useNumbersDraft({
    ...{ store, list: policeFigures, row, key, last },
    place: { Title: year },
    before: () => usual,
    said: (column, typed) => (column === 'Count' ? text.said(year, typed) : text.saidSource(year)),
  });
  const { draft, guard } = numbers;
  return (
    <DraftForm {...{ draft, close }} label={`${text.heading} ${year}`} className={styles.part}>
      <NumberField
        {...{ numbers }}
        column="Count"
        label={text.reports}
        asked={(typed) => entering.asked(typed, usual)}
      />
      <RowField
        {...{ draft, guard }}
        problems={{ ...entering.problems, far: '' }}
        column="Source"
        label={text.source}
        hint={text.sourceHint}
      />
      <RowSaving
        {...{ store, contact }}
        list={policeFigures}
        rowKey={key}
        of={`${text.heading} ${year}`}
        saving={row?.saving}
        typed={draft.state}
      />
      <div className={styles.actions}>
        <Button type="submit">{text.done}</Button>
      </div>
    </DraftForm>
  );
}
