import { Body1, Caption1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type Measure, measures, measuresSaid, moreIsSeen } from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { BandTable } from '../figures/BandTable';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { CountRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { countFrom } from './count';
import { type PublishedCell, published, yearsIn } from './published';
import { inARow } from './quarter';
import { countsText } from './text';

/** As many years as can be told apart on a telephone. */
const yearsShown = 3;

/** The counts as they may be shown to anybody: a measure at a time, by area and year. */
export function PublishedCounts(props: {
  readonly context: OverviewContext;
  readonly rows: readonly CountRow[];
}) {
  const { context, rows } = props;
  const styles = useFollowUpStyles();
  const text = useText(countsText);
  const language = useLanguage();
  const [measure, setMeasure] = useState<Measure>('enquiries');
  const counts = rows.flatMap((row) => countFrom(row) ?? []);
  const years = yearsIn(counts, yearsShown);
  const table = published(counts, measure, years, context.areas);
  // A row whose number was taken back is nothing that cannot be read.
  const unreadable = rows.filter((row) => (row.fields.Count ?? '') !== '' && !countFrom(row)).length;
  const cellOf = (cell: PublishedCell | undefined) =>
    cell && {
      shown: cell.shown,
      ...(cell.quarters.length < 4 && { note: text.partOfYear(inARow(cell.quarters, text.ordinal)) }),
    };
  return (
    <Section heading={text.heading}>
      {counts.length === 0 ? (
        <Body1 className={styles.words}>{text.none}</Body1>
      ) : (
        <div className={styles.part}>
          <Field label={text.show} className={styles.choice}>
            <Select value={measure} onChange={(_, { value }) => setMeasure(value as Measure)}>
              {measures.map((code) => (
                <option key={code} value={code}>
                  {measuresSaid[code].name[language]}
                </option>
              ))}
            </Select>
          </Field>
          {table.totals.every((total) => total === undefined) ? (
            <Body1 role="status">{text.noneOfThis}</Body1>
          ) : (
            <BandTable
              caption={text.caption(measuresSaid[measure].name[language])}
              heads={[text.area, ...years]}
              rows={table.rows.map(({ areaName, cells }) => ({ name: areaName, cells: cells.map(cellOf) }))}
              total={{ name: text.whole, cells: table.totals }}
              nothing={text.nothing}
            />
          )}
          <Caption1 className={styles.quiet}>{text.howShown}</Caption1>
          {measure === 'enquiries' && <Body1 className={styles.words}>{moreIsSeen.text[language]}</Body1>}
        </div>
      )}
      {unreadable > 0 && <Caption1 className={styles.quiet}>{text.unreadable(unreadable)}</Caption1>}
    </Section>
  );
}
