import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { useText } from '../../../../text';
import { Notice } from '../../../../ui';
import { handoverText } from './text';
import type { HandoverState } from './useHandover';

/** What came of a hand-over, beside what was moved: why it was not done, or what SharePoint cannot say. */
export function HandoverOutcome(props: { readonly state: HandoverState; readonly toClosed: () => void }) {
  const { state } = props;
  const text = useText(handoverText);
  switch (state.name) {
    case 'choosing':
      return null;
    case 'asking':
      return (
        <Field role="status" validationState="none" validationMessage={text.asking(state.to)}>
          <ProgressBar aria-label={text.give} />
        </Field>
      );
    case 'notKept':
      return (
        <Notice intent="warning" title={text.notGiven}>
          {text.notGivenAdvice}
        </Notice>
      );
    case 'notTakenBack':
      return (
        <Notice intent="warning" title={text.notTakenBack}>
          {text.notTakenBackAdvice}
        </Notice>
      );
    case 'notLetIn':
      return (
        <Notice
          intent="warning"
          title={text.notLetIn[state.why](state.to)}
          actions={state.why === 'notInClosed' && <Button onClick={props.toClosed}>{text.toClosed}</Button>}
        >
          {text.advice[state.why]}
        </Notice>
      );
    case 'given':
      return (
        <>
          {state.unsure && (
            <Notice intent="info" title={text.unsure(state.to)}>
              {text.unsureAdvice}
            </Notice>
          )}
          {state.closedLeft && <Notice intent="info" title={text.closedLeft} />}
        </>
      );
  }
}
