import { measuresSaid } from '../../../content/followUp';
import { counts } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { RowSaving, type useUndo } from '../../../workspace';
import { NumberField } from '../entering/NumberField';
import { enteringText } from '../entering/text';
import { useNumbersDraft } from '../entering/useNumbersDraft';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { CountRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { countFrom, countKey, type CountPlace, placeFields } from './count';
import { countsText } from './text';

/** One number of one quarter and area, with where it is kept. */
export function CountField(props: {
  readonly context: OverviewContext;
  readonly rows: readonly CountRow[];
  readonly place: CountPlace;
  readonly last: ReturnType<typeof useUndo>;
}) {
  const { context, rows, place, last } = props;
  const { store, contact } = context;
  const styles = useFollowUpStyles();
  const text = useText(countsText);
  const entering = useText(enteringText);
  const language = useLanguage();
  const { name, hint } = measuresSaid[place.measure];
  const key = countKey(place);
  const row = rows.find((one) => one.key === key);
  const before = rows
    .flatMap((one) => countFrom(one) ?? [])
    .filter(({ areaKey, measure }) => areaKey === place.area.key && measure === place.measure)
    .flatMap(({ quarter, count }) => (quarter === place.quarter ? [] : [count]));
  const numbers = useNumbersDraft({
    ...{ store, list: counts, row, key, last },
    place: placeFields(place),
    before: () => before,
    said: (_, number) => text.said(name[language], number),
  });
  return (
    <div className={styles.stepper}>
      <NumberField
        {...{ numbers }}
        column="Count"
        label={name[language]}
        hint={hint?.[language]}
        asked={(typed) => entering.asked(typed, before)}
        readOnly={!context.mayEdit}
      />
      <RowSaving
        {...{ store, contact }}
        list={counts}
        rowKey={key}
        of={name[language]}
        saving={row?.saving}
        typed={numbers.draft.state}
      />
    </div>
  );
}
