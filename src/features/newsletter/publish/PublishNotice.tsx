import { Button, Link } from '@fluentui/react-components';
import { moment, useLanguage, useText } from '../../../text';
import { FailureNotice, MailLink, Notice } from '../../../ui';
import type { NewsletterContext } from '../newsletterContext';
import { publishText } from './text';
import type { PublishState } from './usePublish';

/** What stands in the way of a page, what is safe all the same, and who can help. */
export function PublishNotice(props: {
  readonly context: Pick<NewsletterContext, 'contact' | 'staffSite'>;
  readonly state: PublishState;
  readonly publish: (taken: 'ask' | 'replace') => Promise<void>;
}) {
  const { state, publish } = props;
  const { contact, staffSite } = props.context;
  const text = useText(publishText);
  const language = useLanguage();
  switch (state.name) {
    case 'taken': {
      const { url, by, at } = state.taken;
      return (
        <Notice
          intent="info"
          title={text.taken}
          actions={<Button onClick={() => void publish('replace')}>{text.replace}</Button>}
        >
          {by && at && text.takenBy(by, moment(Date.parse(at), Date.now(), language))} {text.takenAdvice}{' '}
          <Link inline href={url} target="_blank" rel="noreferrer">
            {text.showPage}
          </Link>
        </Notice>
      );
    }
    case 'inUse':
      return (
        <Notice intent="warning" title={text.inUse}>
          {text.inUseAdvice}
        </Notice>
      );
    case 'identity':
      return (
        <Notice intent="warning" title={text.identity}>
          {text.identityAdvice}
        </Notice>
      );
    case 'failed':
      if (state.failure.id === 'noAccess')
        return (
          <Notice intent="warning" title={text.noAccess}>
            {text.noAccessAdvice}
            {contact && (
              <>
                {' '}
                {text.whoCan}
                <MailLink contact={contact} />.
              </>
            )}
          </Notice>
        );
      return (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={staffSite}
          contact={contact}
          retry={() => void publish(state.asked)}
        />
      );
    default:
      return null;
  }
}
