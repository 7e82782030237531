import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { whatIsStalking } from '../../content';
import { useLanguage, useText } from '../../text';
import { Section } from '../../ui';
import { type LocalText, shownText } from './localText';
import { readinessText } from './text';

const useStyles = makeStyles({
  paragraph: { display: 'block', margin: 0, maxWidth: '65ch', color: tokens.colorNeutralForeground1 },
});

/** Three sentences that tell stalking from a conflict. */
export function WhatIsStalking(props: { readonly localTexts: readonly LocalText[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(readinessText);
  const shown = shownText(whatIsStalking, props.localTexts, language);
  return (
    <Section heading={text.whatIsStalking} note={shown.local ? text.ourOwnText : undefined}>
      {shown.lines.map((line) => (
        <Body1 as="p" key={line} className={styles.paragraph}>
          {line}
        </Body1>
      ))}
    </Section>
  );
}
