import { useEffect, useRef } from 'react';
import type { CardRole, CardSituation, LocalText } from '../../content';
import { useText } from '../../text';
import { Section } from '../../ui';
import { ChooseCard } from './ChooseCard';
import { FirstSteps } from './FirstSteps';
import { readinessText } from './text';
import type { WayToEdit } from './wayToEdit';

/** What to do: the way to the card that fits, and below it the steps that hold for everyone. */
export function WhatDoIDo(props: {
  readonly localTexts: readonly LocalText[];
  readonly edit: WayToEdit | undefined;
  readonly addressOf: (role: CardRole, situation: CardSituation) => string;
  readonly openCard: (role: CardRole, situation: CardSituation) => void;
  /** The reader came back from another page: the keyboard goes on from here. */
  readonly takeFocus: boolean;
}) {
  const text = useText(readinessText);
  const choice = useRef<HTMLDivElement>(null);
  const takeFocus = useRef(props.takeFocus);
  useEffect(() => {
    if (takeFocus.current) choice.current?.focus();
  }, []);
  return (
    <Section heading={text.whatDoIDo}>
      <div ref={choice} tabIndex={-1} style={{ outline: 'none' }}>
        <ChooseCard addressOf={props.addressOf} openCard={props.openCard} />
      </div>
      <FirstSteps localTexts={props.localTexts} edit={props.edit} />
    </Section>
  );
}
