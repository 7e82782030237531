import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { partNames } from '../../content/actionCards';
import type { HelpNumber } from '../../contracts/helpNumber';
import { useLanguage, useText } from '../../text';
import { Avoid, NumberedStep, NumberedSteps, Section } from '../../ui';
import { CallableText } from './CallableText';
import { usePartStyles } from './CardPage.styles';
import { Facts } from './Facts';
import type { ShownCard, ShownPart } from './shownCard';
import { cardText } from './text';

interface Numbers {
  readonly numbers: readonly HelpNumber[];
}

/** What to do, in order: each step with who does it and when. */
export function Steps({ steps, numbers }: Numbers & Pick<ShownCard, 'steps'>) {
  const styles = usePartStyles();
  const text = useText(cardText);
  return (
    <Section heading={partNames.steps[useLanguage()]}>
      <NumberedSteps>
        {steps.map(({ lead, rest, who, when, local }) => (
          <NumberedStep key={lead}>
            <Body1Strong>
              <CallableText numbers={numbers}>{lead}</CallableText>
            </Body1Strong>
            {rest && (
              <Body1>
                <CallableText numbers={numbers}>{rest}</CallableText>
              </Body1>
            )}
            <Caption1 className={styles.whoAndWhen}>
              {[who, when, ...(local ? [text.ourOwnText] : [])].join(' · ')}
            </Caption1>
          </NumberedStep>
        ))}
      </NumberedSteps>
    </Section>
  );
}

/** What makes it worse. */
export function MustNot({ lines, numbers }: Numbers & { readonly lines: ShownCard['mustNot'] }) {
  const styles = usePartStyles();
  const text = useText(cardText);
  return (
    <Section heading={partNames.mustNot[useLanguage()]}>
      <ul className={styles.avoids}>
        {lines.map(({ lead, rest, local }) => (
          <li key={lead}>
            <Avoid>
              <Body1>
                <Body1Strong>
                  <CallableText numbers={numbers}>{lead}</CallableText>
                </Body1Strong>
                {rest && ' '}
                <CallableText numbers={numbers}>{rest}</CallableText>
                {local && <Caption1 block>{text.ourOwnText}</Caption1>}
              </Body1>
            </Avoid>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One part of the frame: its words, what the municipality has filled in, and what the page adds. */
export function Part(props: Numbers & { readonly part: ShownPart; readonly children?: ReactNode }) {
  const { name, lines, local, facts } = props.part;
  const styles = usePartStyles();
  const text = useText(cardText);
  return (
    <Section heading={name} note={local ? text.ourOwnText : undefined}>
      {lines.map((line) => (
        <Body1 as="p" key={line} className={styles.paragraph}>
          <CallableText numbers={props.numbers}>{line}</CallableText>
        </Body1>
      ))}
      {props.children}
      <Facts facts={facts} />
    </Section>
  );
}
