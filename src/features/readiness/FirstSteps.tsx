import { Body1, Body1Strong, Caption1, Subtitle2 } from '@fluentui/react-components';
import { firstSteps, leadAndRest, type LocalText, shownText, whatToAvoid } from '../../content';
import { useLanguage, useText } from '../../text';
import { Avoid, NumberedStep, NumberedSteps, useHeading } from '../../ui';
import { useFirstStepsStyles } from './FirstSteps.styles';
import { readinessText } from './text';
import type { WayToEdit } from './wayToEdit';

/** What to start on suspicion, whoever it is about, as numbered steps, and what makes it worse. */
export function FirstSteps(props: {
  readonly localTexts: readonly LocalText[];
  /** The way to editing what is named; absent for who may not. */
  readonly edit?: WayToEdit;
}) {
  const styles = useFirstStepsStyles();
  const language = useLanguage();
  const text = useText(readinessText);
  const Heading = useHeading();
  const steps = shownText(firstSteps, props.localTexts, language);
  const avoid = shownText(whatToAvoid, props.localTexts, language);
  return (
    <div className={styles.all}>
      <div className={styles.headingRow}>
        <Subtitle2 as={Heading} className={styles.heading}>
          {text.firstSteps}
        </Subtitle2>
        <span>
          {steps.local && <Caption1 className={styles.note}>{text.ourOwnText} </Caption1>}
          {props.edit?.(text.firstSteps, firstSteps.id)}
        </span>
      </div>
      <NumberedSteps>
        {steps.lines.map((line) => {
          const [lead, rest] = leadAndRest(line);
          return (
            <NumberedStep key={line}>
              <Body1Strong>{lead}</Body1Strong>
              {rest && <Body1 className={styles.rest}>{rest}</Body1>}
            </NumberedStep>
          );
        })}
      </NumberedSteps>
      <div className={styles.avoid}>
        <Avoid>
          <Body1>
            <Body1Strong>{`${text.avoid}: `}</Body1Strong>
            {avoid.lines.join(' ')}
          </Body1>
        </Avoid>
      </div>
    </div>
  );
}
