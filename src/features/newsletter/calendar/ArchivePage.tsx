import { Body1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { letterOf } from '../letter/letter';
import { LetterPreview } from '../letter/LetterPreview';
import { yearOf } from '../month/months';
import { TakeLetter } from '../publish/TakeLetter';
import type { Newsletter } from '../newsletter';
import { useNewsletterStyles } from '../Newsletter.styles';
import type { NewsletterContext } from '../newsletterContext';
import { newsletterText } from '../text';
import { MonthState } from './MonthState';
import { publishedOf } from './calendar';

/** Everything that has come out, in full, so that the browser can search it. */
export function ArchivePage(props: {
  readonly context: NewsletterContext;
  readonly all: readonly Newsletter[];
}) {
  const { context, all } = props;
  const styles = useNewsletterStyles();
  const text = useText(newsletterText);
  const published = publishedOf(all);
  const years = [...new Set(published.map(({ month }) => yearOf(month)))];
  if (published.length === 0) return <Body1>{text.archiveEmpty}</Body1>;
  return (
    <>
      {years.map((year) => (
        <Section key={year} heading={String(year)}>
          <div className={styles.archive}>
            {published
              .filter(({ month }) => yearOf(month) === year)
              .map((one) => (
                <div key={one.key} className={styles.archive}>
                  <LetterPreview letter={letterOf(one)} values={context.values} />
                  <TakeLetter one={one} context={context}>
                    <MonthState month={one.month} state="published" newsletter={one} />
                  </TakeLetter>
                </div>
              ))}
          </div>
        </Section>
      ))}
    </>
  );
}
