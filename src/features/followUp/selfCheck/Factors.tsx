import { Body1Strong } from '@fluentui/react-components';
import { enabling, hindering } from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import { Points, Section } from '../../../ui';
import { useFollowUpStyles } from '../FollowUp.styles';
import { selfCheckText } from './text';

/** What helps and what hinders, beside the answers: for the talk about them, not as a list to be ticked. */
export function Factors() {
  const styles = useFollowUpStyles();
  const text = useText(selfCheckText);
  const language = useLanguage();
  return (
    <Section heading={text.factors} note={text.factorsFrom}>
      <div className={styles.factors}>
        {[
          { name: text.enabling, some: enabling },
          { name: text.hindering, some: hindering },
        ].map(({ name, some }) => (
          <div key={name}>
            <Body1Strong>{name}</Body1Strong>
            <Points lines={some.map((one) => one.text[language])} />
          </div>
        ))}
      </div>
    </Section>
  );
}
