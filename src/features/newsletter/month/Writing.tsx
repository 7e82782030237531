import { Body1, Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { newsletters } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { Section, TwoColumns } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import { Done } from '../Done';
import { letterOf } from '../letter/letter';
import { LetterPreview } from '../letter/LetterPreview';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import { Finish } from '../publish/Finish';
import { newsletterText } from '../text';
import type { Newsletters } from '../useNewsletters';
import { asTyped } from './asTyped';
import { LetterFields } from './LetterFields';
import { monthName } from './months';
import { useNewsletterDraft } from './useNewsletterDraft';

/** A letter being written: the fields, what it looks like beside them, and the way out below. */
export function Writing(props: {
  readonly context: NewsletterContext;
  readonly one: Newsletter;
  readonly work: Newsletters;
  readonly takeFocus: boolean;
}) {
  const { context, one, work } = props;
  const { store, contact, values } = context;
  const styles = useRowStyles();
  const text = useText(newsletterText);
  const language = useLanguage();
  const { draft, guard } = useNewsletterDraft(store, one);
  const { forget } = work;
  const isTyping = draft.state !== undefined;
  useEffect(() => {
    if (isTyping) forget();
  }, [isTyping, forget]);
  const needsYou = one.row.saving?.state === 'needsYou';
  const of = text.ofMonth(monthName(one.month, language));
  return (
    <>
      <Done work={work} at="start" />
      <RowSaving
        {...{ store, contact, of }}
        list={newsletters}
        rowKey={one.key}
        saving={one.row.saving}
        typed={draft.state}
      />
      {!needsYou && (
        <TwoColumns
          main={
            <LetterFields {...{ draft, guard, of }} takeFocus={props.takeFocus} language={one.language} />
          }
          beside={
            <Section heading={text.preview}>
              <LetterPreview letter={letterOf(asTyped(one, draft))} values={values} />
            </Section>
          }
        />
      )}
      <div className={styles.part}>
        <Done work={work} at="end" />
        {!needsYou && <Finish {...{ context, one, work, draft }} />}
        {one.state === 'draft' && one.publishedOn === '' && !needsYou && (
          <div>
            <Button
              appearance="subtle"
              onClick={() => void draft.flush().then(() => work.skip(one.month, one))}
            >
              {text.skip}
            </Button>
          </div>
        )}
        {needsYou && <Body1>{letterOf(one).title}</Body1>}
      </div>
    </>
  );
}
