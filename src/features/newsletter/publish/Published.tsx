import { Body1, Button } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { newsletters } from '../../../lists';
import { longDate, useLanguage, useText } from '../../../text';
import { RowSaving, useRowStyles } from '../../../workspace';
import { Done } from '../Done';
import { letterOf } from '../letter/letter';
import { LetterPreview } from '../letter/LetterPreview';
import { asDraft } from '../month/stages';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import type { Newsletters } from '../useNewsletters';
import { TakeLetter } from './TakeLetter';
import { publishText } from './text';

/** A newsletter that is out: read, copied again, or taken up once more. */
export function Published(props: {
  readonly context: NewsletterContext;
  readonly one: Newsletter;
  readonly work: Newsletters;
}) {
  const { context, one, work } = props;
  const { store, contact } = context;
  const styles = useRowStyles();
  const text = useText(publishText);
  const language = useLanguage();
  const day = one.publishedOn || context.today;
  return (
    <>
      <div className={styles.part}>
        <Done work={work} />
        <Body1>
          {text.isOut(longDate(day, language))} {one.pageUrl === '' ? text.byMail : text.onPage}
        </Body1>
        <TakeLetter one={one} context={context}>
          {context.mayEdit && (
            <Button
              appearance="subtle"
              icon={<Edit20Regular aria-hidden />}
              onClick={() => void work.change(one, asDraft(one), text.saidChanging, { at: 'start' })}
            >
              {text.change}
            </Button>
          )}
        </TakeLetter>
        <RowSaving
          {...{ store, contact }}
          list={newsletters}
          rowKey={one.key}
          of={one.title}
          saving={one.row.saving}
        />
      </div>
      <LetterPreview letter={letterOf(one)} values={context.values} />
    </>
  );
}
