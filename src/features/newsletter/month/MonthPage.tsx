import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { Done } from '../Done';
import { letterOf } from '../letter/letter';
import { LetterPreview } from '../letter/LetterPreview';
import { type Newsletter, newsletterFrom } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import { Published } from '../publish/Published';
import { newsletterText } from '../text';
import { useNewsletters } from '../useNewsletters';
import { begun } from './begun';
import { keyOfMonth } from './months';
import { Writing } from './Writing';

/** One month: the suggestion, the letter being written, or the one that is out. */
export function MonthPage(props: {
  readonly context: NewsletterContext;
  readonly month: string;
  readonly newsletter: Newsletter | undefined;
}) {
  const { context, month, newsletter } = props;
  const work = useNewsletters(context);
  const [beginning, setBeginning] = useState(false);
  useEffect(() => setBeginning(false), [month]);
  const begin = () => {
    setBeginning(true);
    void work.begin(month);
  };
  if (newsletter && (newsletter.state === 'draft' || newsletter.state === 'approved'))
    return context.mayEdit ? (
      <Writing {...{ context, work }} one={newsletter} takeFocus={beginning} />
    ) : (
      <Reading {...{ context }} one={newsletter} />
    );
  if (newsletter?.state === 'published') return <Published {...{ context, work }} one={newsletter} />;
  return <Suggested {...{ context, month, newsletter, work, begin }} />;
}

/** What is supplied for the month, before anybody has made it their own. */
function Suggested(props: {
  readonly context: NewsletterContext;
  readonly month: string;
  /** There where it has been skipped. */
  readonly newsletter: Newsletter | undefined;
  readonly work: ReturnType<typeof useNewsletters>;
  readonly begin: () => void;
}) {
  const { context, month, newsletter, work } = props;
  const styles = useRowStyles();
  const text = useText(newsletterText);
  const language = useLanguage();
  const one = newsletter ?? supplied(month, language);
  return (
    <>
      <Done work={work} />
      {context.mayEdit ? (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => (newsletter ? void work.take(newsletter) : props.begin())}
          >
            {newsletter ? text.take : text.begin}
          </Button>
          {!newsletter && (
            <Button appearance="subtle" onClick={() => void work.skip(month, undefined)}>
              {text.skip}
            </Button>
          )}
        </div>
      ) : (
        <Body1>{text.mayNot}</Body1>
      )}
      {one && (
        <Section heading={text.preview}>
          <LetterPreview letter={letterOf(one)} values={context.values} />
        </Section>
      )}
    </>
  );
}

/** For who reads the group's site and does not write there. */
function Reading({ context, one }: { readonly context: NewsletterContext; readonly one: Newsletter }) {
  const text = useText(newsletterText);
  return (
    <>
      <Body1>{text.mayNot}</Body1>
      <LetterPreview letter={letterOf(one)} values={context.values} />
    </>
  );
}

/** The month as it would be begun, without being kept anywhere. */
function supplied(month: string, language: 'da' | 'en'): Newsletter | undefined {
  const fields = begun(month, language, 'draft');
  return newsletterFrom({ list: 'newsletters', key: keyOfMonth(month), number: 0, editUrl: '', fields });
}
