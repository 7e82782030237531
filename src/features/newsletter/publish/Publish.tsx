import { Button, Caption1, Spinner } from '@fluentui/react-components';
import { News20Regular } from '@fluentui/react-icons/svg/news';
import { useText } from '../../../text';
import { type RowDraft, Spoken } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { NewsletterProblem } from '../month/newsletterProblem';
import { asPublished } from '../month/stages';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import type { Newsletters } from '../useNewsletters';
import { PublishNotice } from './PublishNotice';
import { TakeLetter } from './TakeLetter';
import { publishText } from './text';
import { usePublish } from './usePublish';

/** The two ways out: a page of news that everybody reads, or a mail. */
export function Publish(props: {
  readonly context: NewsletterContext;
  readonly one: Newsletter;
  readonly work: Newsletters;
  readonly draft: RowDraft<NewsletterProblem>;
}) {
  const { context, one, work, draft } = props;
  const styles = useRowStyles();
  const text = useText(publishText);
  const { state, publish } = usePublish(context, one, work);
  const busy = state.name === 'busy';
  const again = one.pageUrl !== '';
  /** Something typed since takes the approval off: then there is nothing to publish yet. */
  const whenKept = async (go: () => Promise<void>) => {
    if (draft.state) await draft.flush();
    else await go();
  };
  return (
    <div className={styles.part}>
      <Caption1 className={styles.quiet}>{again ? text.againAbout : text.pageAbout}</Caption1>
      <div>
        <Button
          appearance="primary"
          icon={busy ? <Spinner size="tiny" /> : <News20Regular aria-hidden />}
          disabledFocusable={busy}
          onClick={() => void whenKept(() => publish(again ? 'replace' : 'ask'))}
        >
          {busy ? text.busy : again ? text.again : text.toPage}
        </Button>
      </div>
      <PublishNotice {...{ context, state, publish }} />
      <TakeLetter one={one} context={context} advice={text.copiedAdvice}>
        <Button
          appearance="subtle"
          onClick={() =>
            void whenKept(() => work.change(one, asPublished(one, context.today, ''), text.saidSent))
          }
        >
          {text.sent}
        </Button>
      </TakeLetter>
      <Spoken words={busy ? text.busy : ''} />
    </div>
  );
}
