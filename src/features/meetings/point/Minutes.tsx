import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import { RowField, useRowStyles } from '../../../workspace';
import { agendaText } from '../agenda/text';
import type { MeetingsContext } from '../meetingsContext';
import { pointList } from '../meetingLists';
import { otherWriter, type Point } from './point';
import { PointText } from './PointText';
import type { usePointDraft } from './usePointDraft';

/** How often somebody who goes on writing says so, in milliseconds. */
const sayAgain = 2 * 60_000;

/** The minutes of one point, written by one person at a time; another takes over with a press. */
export function Minutes(
  props: Pick<ReturnType<typeof usePointDraft>, 'draft' | 'guard'> & {
    readonly context: MeetingsContext;
    readonly point: Point;
  },
) {
  const { context, point, draft, guard } = props;
  const { store, me } = context;
  const styles = useRowStyles();
  const text = useText(agendaText);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(clock);
  }, []);
  const said = useRef(0);
  const write = (Writer: string) => {
    said.current = Writer === '' ? 0 : Date.now();
    const base = { Writer: point.row.fields.Writer, WriterSince: point.row.fields.WriterSince };
    const WriterSince = Writer === '' ? '' : new Date().toISOString();
    void store.change(pointList(point.closed), point.key, base, { Writer, WriterSince });
  };
  const leave = useRef(() => {});
  leave.current = () => {
    if (me && point.writer === me.name) write('');
  };
  useEffect(() => () => leave.current(), []);
  const other = me ? otherWriter(point, me.name, now) : undefined;
  // What is typed and not handed over stays in sight, whoever writes meanwhile.
  if (other && !draft.state)
    return (
      <>
        <Notice
          intent="info"
          title={text.writes(other)}
          actions={me && <Button onClick={() => write(me.name)}>{text.takeOver}</Button>}
        />
        <PointText point={point} />
      </>
    );
  const shared = { draft, guard, problems: text.problems };
  const typed = () => {
    if (
      me &&
      (point.writer !== me.name || Date.now() - said.current > sayAgain) &&
      said.current + 5000 < Date.now()
    )
      write(me.name);
  };
  return (
    <div className={styles.form}>
      <RowField
        {...shared}
        typed={typed}
        column="Notes"
        label={text.labels.Notes}
        hint={text.hints.Notes}
        kind="long"
        rows={8}
      />
      <RowField
        {...shared}
        typed={typed}
        column="Decision"
        label={text.labels.Decision}
        hint={text.hints.Decision}
        kind="long"
        rows={2}
      />
      <RowField
        {...shared}
        typed={typed}
        column="Learning"
        label={text.labels.Learning}
        hint={text.hints.Learning}
        kind="long"
        rows={2}
      />
    </div>
  );
}
