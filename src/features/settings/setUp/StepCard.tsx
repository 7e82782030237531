import { Body1, mergeClasses } from '@fluentui/react-components';
import { useText } from '../../../text';
import { ArrivalHeading, SubHeadings } from '../../../ui';
import { useSetUpStyles } from './SetUp.styles';
import type { StepContext } from './stepContext';
import type { StepName } from './steps';
import { StepWork } from './StepWork';
import { setUpText } from './text';

/** The step in hand: one question, why it is asked, and one way on. */
export function StepCard(props: {
  readonly step: StepName;
  readonly number: number;
  readonly context: StepContext;
  readonly takeFocus: boolean;
  readonly next: () => void;
  readonly cancel: (() => void) | undefined;
}) {
  const { step } = props;
  const styles = useSetUpStyles();
  const text = useText(setUpText);
  const { question, why } = text.steps[step];
  return (
    <li className={styles.card} aria-current="step">
      <span className={mergeClasses(styles.number, styles.numberNow)} aria-hidden>
        {props.number}
      </span>
      <div className={styles.inside}>
        <div className={styles.opening}>
          <ArrivalHeading size="part" takeFocus={props.takeFocus}>
            {question}
          </ArrivalHeading>
          <Body1 className={styles.why}>{why}</Body1>
        </div>
        <SubHeadings>
          <StepWork {...{ step }} context={props.context} next={props.next} cancel={props.cancel} />
        </SubHeadings>
      </div>
    </li>
  );
}
