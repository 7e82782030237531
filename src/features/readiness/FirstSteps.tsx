import { Body1, Body1Strong } from '@fluentui/react-components';
import { Prohibited20Regular } from '@fluentui/react-icons/svg/prohibited';
import { firstSteps, whatToAvoid } from '../../content';
import { useLanguage, useText } from '../../text';
import { Section } from '../../ui';
import { useFirstStepsStyles } from './FirstSteps.styles';
import { leadAndRest, type LocalText, shownText } from './localText';
import { readinessText } from './text';

/** What to start on suspicion, as numbered steps, and what makes it worse. */
export function FirstSteps(props: { readonly localTexts: readonly LocalText[] }) {
  const styles = useFirstStepsStyles();
  const language = useLanguage();
  const text = useText(readinessText);
  const steps = shownText(firstSteps, props.localTexts, language);
  const avoid = shownText(whatToAvoid, props.localTexts, language);
  return (
    <Section heading={text.whatDoIDo} note={steps.local ? text.ourOwnText : undefined}>
      <ol className={styles.steps}>
        {steps.lines.map((line) => {
          const [lead, rest] = leadAndRest(line);
          return (
            <li key={line} className={styles.step}>
              <span className={styles.words}>
                <Body1Strong>{lead}</Body1Strong>
                {rest && <Body1 className={styles.rest}>{rest}</Body1>}
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.avoid}>
        <span className={styles.avoidIcon}>
          <Prohibited20Regular aria-hidden />
        </span>
        <Body1>
          <Body1Strong>{`${text.avoid}: `}</Body1Strong>
          {avoid.lines.join(' ')}
        </Body1>
      </div>
    </Section>
  );
}
