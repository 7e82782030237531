import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import { agendaText } from '../agenda/text';
import { useMeetingsStyles } from '../Meetings.styles';
import type { Point } from './point';

/** What has been written on a point, to be read. */
export function PointText({ point }: { readonly point: Point }) {
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(agendaText);
  const parts = [
    [text.labels.Notes, point.notes],
    [text.labels.Decision, point.decision],
    [text.labels.Learning, point.learning],
    [text.amendments, point.amendments],
  ] as const;
  const written = parts.filter(([, words]) => words !== '');
  if (written.length === 0) return <Caption1 className={styles.quiet}>{text.nothingWritten}</Caption1>;
  return (
    <>
      {written.map(([name, words]) => (
        <div key={name} className={styles.tight}>
          <Body1Strong>{name}</Body1Strong>
          <Body1 className={own.lines}>{words}</Body1>
        </div>
      ))}
    </>
  );
}
