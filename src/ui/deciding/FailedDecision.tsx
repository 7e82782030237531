import { Button } from '@fluentui/react-components';
import type { Need } from '../../contracts/saving';
import { useText } from '../../text';
import { savingFailureWords } from '../../text/savingFailures';
import { MailLink } from '../MailLink';
import { uiText } from '../text';
import type { DecisionProps } from './decisionProps';
import { DecisionFrame } from './DecisionFrame';
import { decidingText } from './text';

/** SharePoint will not take it: why, who can mend that, and then once more. */
export function FailedDecision({ need, contact, decide }: DecisionProps<Extract<Need, { kind: 'failed' }>>) {
  const text = useText(decidingText);
  const { whoCanHelp, siteOwner } = useText(uiText);
  const words = useText(savingFailureWords)(need.failure.id);
  return (
    <DecisionFrame
      title={words.title}
      explanation={
        <>
          {[text.failedSafe, words.advice].filter(Boolean).join(' ')}
          {words.contactHelps && (
            <>
              {' '}
              {whoCanHelp}
              {contact ? <MailLink contact={contact} /> : siteOwner}
              {'.'}
            </>
          )}
        </>
      }
      actions={
        <>
          <Button appearance="primary" onClick={() => decide({ kind: 'tryAgain' })}>
            {words.retry ?? text.tryAgain}
          </Button>
          <Button onClick={() => decide({ kind: 'giveUp' })}>{text.giveUp}</Button>
        </>
      }
    />
  );
}
