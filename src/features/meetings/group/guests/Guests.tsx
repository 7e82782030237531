import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../../text';
import { Section, useFocusBack } from '../../../../ui';
import { useRowStyles } from '../../../../workspace';
import type { Meeting } from '../../meeting/meeting';
import type { MeetingsContext } from '../../meetingsContext';
import { Undoable } from '../../Undoable';
import { useUndo } from '../../useUndo';
import { type Guest, inEndOrder } from './guest';
import { GuestLine } from './GuestLine';
import { namedWithout } from './named';
import { NamedGuests } from './NamedGuests';
import { NewGuest } from './NewGuest';
import { guestsText } from './text';
import { useGuests } from './useGuests';

/** Who is in the team from outside, and how long the group has agreed that they are. */
export function Guests(props: {
  readonly context: MeetingsContext;
  readonly meetings: readonly Meeting[];
  readonly guests: readonly Guest[];
}) {
  const { context, guests } = props;
  const { store, mayEdit, today } = context;
  const styles = useRowStyles();
  const text = useText(guestsText);
  const last = useUndo();
  const work = useGuests(store, today, last);
  const [adding, setAdding] = useState<{ readonly key: string; readonly who: string }>();
  const add = useFocusBack(adding !== undefined);
  const said = useRef<HTMLDivElement>(null);
  // What was pressed stands elsewhere now, or is gone: the keyboard goes on from the way back.
  useEffect(() => {
    if (last.words) said.current?.querySelector('button')?.focus();
  }, [last.words]);
  const undo = async () => {
    await last.undo();
    add.current?.focus();
  };
  const begin = (who: string) => setAdding({ key: crypto.randomUUID(), who });
  const shown = guests.filter(({ key }) => key !== adding?.key);
  const running = inEndOrder(shown.filter(({ endedOn }) => endedOn === undefined));
  const ended = shown
    .filter(({ endedOn }) => endedOn !== undefined)
    .sort((a, b) => (b.endedOn ?? '').localeCompare(a.endedOn ?? ''));
  const lines = (some: readonly Guest[]) =>
    some.map((guest) => <GuestLine key={guest.key} {...{ context, guest, work }} />);
  return (
    <Section heading={text.heading}>
      <Body1 as="p" className={styles.words}>
        {text.purpose}
      </Body1>
      {running.length === 0 && !adding && <Body1 className={styles.quiet}>{text.none}</Body1>}
      {(running.length > 0 || adding) && (
        <ul className={styles.rows}>
          {lines(running)}
          {adding && (
            <NewGuest
              key={adding.key}
              {...{ context, work }}
              rowKey={adding.key}
              who={adding.who}
              guest={guests.find(({ key }) => key === adding.key)}
              close={() => setAdding(undefined)}
            />
          )}
        </ul>
      )}
      <div ref={said}>
        <Undoable last={{ ...last, undo }} />
      </div>
      {mayEdit && !adding && (
        <>
          <NamedGuests named={namedWithout(props.meetings, guests, today)} choose={begin} />
          <div>
            <Button ref={add} icon={<Add20Regular aria-hidden />} onClick={() => begin('')}>
              {text.add}
            </Button>
          </div>
        </>
      )}
      {ended.length > 0 && (
        <>
          <Caption1 className={styles.quiet}>{text.earlier}</Caption1>
          <ul className={styles.rows} aria-label={text.earlier}>
            {lines(ended)}
          </ul>
        </>
      )}
    </Section>
  );
}
