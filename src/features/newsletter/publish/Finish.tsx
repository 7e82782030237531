import { Body1, Button } from '@fluentui/react-components';
import { fieldNames } from '../../../content/materials';
import { listed, shortDate, useLanguage, useText } from '../../../text';
import { Notice, type RowDraft, Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { missingIn } from '../letter/letter';
import { asTyped } from '../month/asTyped';
import { asDraft } from '../month/stages';
import type { NewsletterProblem } from '../month/newsletterProblem';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import type { Newsletters } from '../useNewsletters';
import { Approve } from './Approve';
import { Publish } from './Publish';
import { publishText } from './text';

/** The way out of a draft: what is missing, who approves, and then publishing. */
export function Finish(props: {
  readonly context: NewsletterContext;
  readonly one: Newsletter;
  readonly work: Newsletters;
  readonly draft: RowDraft<NewsletterProblem>;
}) {
  const { context, one, work, draft } = props;
  const styles = useRowStyles();
  const text = useText(publishText);
  const language = useLanguage();
  const approved = one.state === 'approved';
  const missing = missingIn(asTyped(one, draft), context.values);
  const names = [
    ...missing.texts.map((name) => text.texts[name]),
    ...missing.fields.map((field) => fieldNames[field][language]),
  ];
  const needsSettings = missing.fields.length > 0;
  return (
    <Section heading={approved ? text.publish : text.approve}>
      {names.length > 0 ? (
        <Notice
          intent="warning"
          title={text.missing(listed(names, language))}
          actions={
            needsSettings &&
            context.openSettings && <Button onClick={context.openSettings}>{text.toSettings}</Button>
          }
        >
          {missing.texts.length > 0 && text.missingTexts} {needsSettings && text.missingFields}
        </Notice>
      ) : approved ? (
        <>
          <div className={styles.between}>
            <Body1 className={styles.words}>
              {text.approvedBy(one.approvedBy, shortDate(one.approvedOn || context.today, language))}{' '}
              {text.changing}
            </Body1>
            <Button
              appearance="subtle"
              onClick={() => void work.change(one, asDraft(one), text.saidUnapproved)}
            >
              {text.unapprove}
            </Button>
          </div>
          <Publish {...{ context, one, work, draft }} />
        </>
      ) : (
        <Approve {...{ context, one, work, draft }} />
      )}
    </Section>
  );
}
