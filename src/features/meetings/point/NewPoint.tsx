import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import { agendaText } from '../agenda/text';
import type { MeetingsContext } from '../meetingsContext';
import type { Point } from './point';
import { PointForm } from './PointForm';
import { usePointDraft } from './usePointDraft';

/** A point being written for the first time: its row is made once it has a name, in the list its readers may open. */
export function NewPoint(props: {
  readonly context: MeetingsContext;
  readonly rowKey: string;
  /** Undefined until it has a name. */
  readonly point: Point | undefined;
  readonly meeting: string;
  readonly sortOrder: number;
  readonly close: () => void;
  readonly remove: (point: Point) => void;
}) {
  const { context, rowKey, point, meeting, sortOrder, close } = props;
  const { store, contact, colleagues, seesClosed } = context;
  const styles = useRowStyles();
  const text = useText(agendaText);
  const [closed, setClosed] = useState(false);
  const { draft, guard, list } = usePointDraft({
    ...{ store, rowKey, closed, row: point?.row },
    made: { Meeting: meeting, SortOrder: sortOrder, State: 'proposed', Kind: 'caseReview' },
  });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    draft.type('Kind', 'caseReview');
  });
  return (
    <Section heading={text.newPoint}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <PointForm
            {...{ draft, guard, colleagues, close }}
            label={text.newPoint}
            closed={seesClosed && !point ? { value: closed, choose: setClosed } : undefined}
            away={{
              name: point ? text.remove : text.drop,
              go: () => {
                draft.discard();
                if (point) props.remove(point);
                close();
              },
            }}
          />
          <RowSaving
            {...{ store, rowKey, contact, list }}
            of={text.newPoint}
            saving={point?.row.saving}
            typed={draft.state}
          />
        </div>
      </div>
    </Section>
  );
}
