import { Body1, Button, Caption1, mergeClasses, useId } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { type DragEvent, useState } from 'react';
import { useText } from '../../../text';
import { Section, Spoken } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { useMeetingsStyles } from '../Meetings.styles';
import type { Point } from '../point/point';
import { meetingsText } from '../text';
import { agendaText } from './text';
import { isFixed, type useAgenda } from './useAgenda';

/** The points in the order they are taken: chosen by a press, moved by buttons or by dragging. */
export function Agenda(props: {
  readonly agenda: ReturnType<typeof useAgenda>;
  readonly current: Point | undefined;
  readonly choose: (key: string) => void;
  /** The points may be moved and added to. */
  readonly mayArrange: boolean;
  readonly add: () => void;
  /** How long the meeting lasts, in minutes; 0 where its times are not set. */
  readonly lasts: number;
}) {
  const { agenda, current, choose, mayArrange, lasts } = props;
  const { ordered } = agenda;
  const own = useMeetingsStyles();
  const styles = useRowStyles();
  const text = useText(agendaText);
  const { kinds } = useText(meetingsText);
  const id = useId('agenda');
  const [shown, setShown] = useState(false);
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const planned = ordered.reduce((sum, one) => sum + one.planned, 0);
  const move = async (point: Point, onto: Point | undefined) => {
    const place = await agenda.moveTo(point, onto);
    if (place !== undefined) setSaid(text.movedTo(point.title, place, ordered.length));
  };
  const drop = (onto: Point) => {
    const point = ordered.find(({ key }) => key === dragged);
    setDragged(undefined);
    if (point) void move(point, onto);
  };
  return (
    <Section heading={text.heading}>
      <Button
        className={own.unfold}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {shown ? text.hide : text.show}
      </Button>
      <div id={id} className={mergeClasses(styles.part, !shown && own.folded)}>
        <ol className={own.agenda}>
          {ordered.map((point, at) => {
            const { key, title, kind, state, closed, presenter } = point;
            const about = [
              kinds[kind] !== title && kinds[kind],
              point.planned > 0 && text.minutes(point.planned),
              presenter,
              (state === 'proposed' || state === 'postponed') && text[state],
            ];
            const arranged = mayArrange && !isFixed(point);
            return (
              <li key={key} className={own.agendaLine}>
                <Button
                  appearance="subtle"
                  className={mergeClasses(own.agendaPoint, point === current && own.current)}
                  aria-current={point === current ? 'step' : undefined}
                  icon={state === 'done' ? <CheckmarkCircle20Regular aria-hidden /> : undefined}
                  onClick={() => choose(key)}
                  draggable={arranged}
                  onDragStart={() => setDragged(key)}
                  onDragOver={(event: DragEvent) => arranged && event.preventDefault()}
                  onDrop={() => drop(point)}
                >
                  <span className={own.pointWords}>
                    <span>{title}</span>
                    <Caption1 className={mergeClasses(styles.status, styles.quiet)}>
                      {closed && <LockClosed16Regular aria-label={text.closed} className={styles.icon} />}
                      <span>{about.filter(Boolean).join(' · ')}</span>
                    </Caption1>
                  </span>
                </Button>
                {arranged && (
                  <>
                    <Button
                      appearance="subtle"
                      icon={<ArrowUp20Regular aria-hidden />}
                      aria-label={text.up(title)}
                      onClick={() => void move(point, ordered[at - 1])}
                    />
                    <Button
                      appearance="subtle"
                      icon={<ArrowDown20Regular aria-hidden />}
                      aria-label={text.down(title)}
                      onClick={() => void move(point, ordered[at + 1])}
                    />
                  </>
                )}
              </li>
            );
          })}
        </ol>
        {planned > 0 && (
          <Body1 className={planned > lasts && lasts > 0 ? undefined : styles.quiet}>
            {planned > lasts && lasts > 0 ? text.all(planned, lasts) : text.allFits(planned)}
          </Body1>
        )}
        {mayArrange && (
          <div>
            <Button icon={<Add20Regular aria-hidden />} onClick={props.add}>
              {text.add}
            </Button>
          </div>
        )}
        <Spoken words={said} />
      </div>
    </Section>
  );
}
