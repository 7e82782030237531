import { Body1, Caption1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { type Colleague, sameOwner, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { Undoable } from '../Undoable';
import { useUndo } from '../useUndo';
import { onAgenda } from './followUp';
import type { KeptFollowUp } from './followUpFrom';
import { FollowUpLine } from './FollowUpLine';
import { followUpText } from './text';
import { useFollowUps } from './useFollowUps';

/** Everything promised and not yet settled, the longest overdue first. */
export function FollowUps(props: {
  readonly heading: string;
  readonly context: MeetingsContext;
  readonly followUps: readonly KeptFollowUp[];
  /** Key of the meeting whose agenda it is; undefined between meetings. */
  readonly meeting: string | undefined;
  /** What this person has promised stands above the rest. */
  readonly mineFirst?: boolean;
}) {
  const { context, meeting, mineFirst } = props;
  const { store, today, me } = context;
  const styles = useRowStyles();
  const text = useText(followUpText);
  const last = useUndo();
  const work = useFollowUps(store, meeting, today, last);
  const shown = onAgenda(props.followUps, meeting ?? '');
  const isMine = (one: KeptFollowUp) =>
    me !== undefined &&
    sameOwner({ name: one.owner, mail: one.ownerMail || undefined } satisfies Colleague, me);
  const mine = mineFirst ? shown.filter(isMine) : [];
  const others = mineFirst ? shown.filter((one) => !isMine(one)) : shown;
  const list = (some: readonly KeptFollowUp[], name: string | undefined) =>
    some.length > 0 && (
      <>
        {name && mine.length > 0 && <Caption1 className={styles.quiet}>{name}</Caption1>}
        <ul className={styles.rows} aria-label={name}>
          {some.map((followUp) => (
            <FollowUpLine key={followUp.key} {...{ context, followUp, work }} />
          ))}
        </ul>
      </>
    );
  return (
    <Section heading={props.heading}>
      {shown.length === 0 && <Body1 className={styles.quiet}>{text.none}</Body1>}
      {list(mine, text.ofMine)}
      {list(others, mineFirst ? text.ofOthers : undefined)}
      <Undoable last={last} />
    </Section>
  );
}
