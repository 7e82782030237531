import { Body1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { measures } from '../../../content/followUp';
import { useText } from '../../../text';
import { Undoable, useUndo } from '../../../workspace';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { CountRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { countKey } from './count';
import { CountField } from './CountField';
import { ownFirst } from './ownFirst';
import { likelyQuarter, numberOf, offeredQuarters, type Quarter, yearOf } from './quarter';
import { countsText } from './text';

/** One quarter of one area: six numbers, each kept as it is written. */
export function EnterCounts(props: {
  readonly context: OverviewContext;
  readonly rows: readonly CountRow[];
}) {
  const { context, rows } = props;
  const { ownAreas, today } = context;
  const styles = useFollowUpStyles();
  const text = useText(countsText);
  const last = useUndo();
  const [quarter, setQuarter] = useState<Quarter>(() => likelyQuarter(today));
  const [chosen, setChosen] = useState<string>();
  const areas = ownFirst(context.areas, ownAreas);
  const area = areas.find(({ key }) => key === chosen) ?? areas[0];
  if (!area) return <Body1 className={styles.words}>{text.noAreas}</Body1>;
  return (
    // Who is here may become known late: what somebody has begun to write about stays.
    <div className={styles.part} onFocusCapture={() => setChosen(area.key)}>
      <div className={styles.choices}>
        <Field label={text.quarter}>
          <Select value={quarter} onChange={(_, { value }) => setQuarter(value as Quarter)}>
            {offeredQuarters(today).map((one) => (
              <option key={one} value={one}>
                {text.quarterName(numberOf(one), yearOf(one))}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.area}>
          <Select value={area.key} onChange={(_, { value }) => setChosen(value)}>
            {areas.map(({ key, name }) => (
              <option key={key} value={key}>
                {ownAreas.includes(key) ? text.own(name) : name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.card}>
        <div className={styles.steppers}>
          {measures.map((measure) => {
            const place = { quarter, area, measure };
            return <CountField key={countKey(place)} {...{ context, rows, place, last }} />;
          })}
        </div>
        <Body1 className={styles.quiet}>{text.empty}</Body1>
      </div>
      <Undoable last={last} />
    </div>
  );
}
