import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useSetUpStyles } from './SetUp.styles';
import { StepCard } from './StepCard';
import { DoneStep, LaterStep } from './StepLine';
import type { StepContext } from './stepContext';
import { isDone, nextStep, type StepName, stepNames } from './steps';
import { setUpText } from './text';

/**
 * The way from an empty site to a page that is of use. It remembers nothing: every step asks SharePoint whether it is
 * done, so it can be left and gone on with by anybody.
 */
export default function SetUpGuide(props: { readonly context: StepContext }) {
  const { context } = props;
  const { facts } = context;
  const styles = useSetUpStyles();
  const text = useText(setUpText);
  const [open, setOpen] = useState<StepName | undefined>(() => nextStep(facts));
  const [moved, setMoved] = useState(false);
  const unready = !isDone('ready', facts);
  const wasReady = useRef(!unready);
  useEffect(() => {
    if (wasReady.current === !unready) return;
    wasReady.current = !unready;
    // What everything else rests on was made, or has gone missing: the guide goes on by itself.
    setMoved(true);
    setOpen(nextStep(facts));
  }, [unready, facts]);
  const go = (step: StepName | undefined) => {
    setMoved(true);
    setOpen(step);
  };
  const left = stepNames.filter((step) => !isDone(step, facts)).length;
  return (
    <Section heading={text.heading} note={text.left(left)}>
      <ol className={styles.steps}>
        {stepNames.map((step, index) => {
          const number = index + 1;
          if (step === open)
            return (
              <StepCard
                key={step}
                {...{ step, number, context }}
                takeFocus={moved}
                // What was just answered may not have come back yet.
                next={() => go(stepNames.find((other) => other !== step && !isDone(other, facts)))}
                cancel={isDone(step, facts) ? () => go(nextStep(facts)) : undefined}
              />
            );
          return isDone(step, facts) ? (
            <DoneStep key={step} {...{ step, context }} edit={() => go(step)} />
          ) : (
            <LaterStep key={step} {...{ step, number }} open={unready ? undefined : () => go(step)} />
          );
        })}
      </ol>
    </Section>
  );
}
