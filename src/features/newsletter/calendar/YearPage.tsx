import { Body1, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { pieceOf } from '../../../content/newsletter';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { monthName, monthOfDay, numberOf, yearOf } from '../month/months';
import type { Newsletter } from '../newsletter';
import { useNewsletterStyles } from '../Newsletter.styles';
import type { NewsletterContext } from '../newsletterContext';
import { PlaceLink } from '../PlaceLink';
import { newsletterText } from '../text';
import { type CalendarMonth, calendarOf, dueNow, publishedOf } from './calendar';
import { MonthState } from './MonthState';

/** The year: what is due now first, then every month, calmly. */
export function YearPage(props: {
  readonly context: NewsletterContext;
  readonly all: readonly Newsletter[];
}) {
  const { context, all } = props;
  const { today, open } = context;
  const rows = useRowStyles();
  const text = useText(newsletterText);
  const thisYear = yearOf(today);
  const [year, setYear] = useState(thisYear);
  const months = calendarOf(all, year, today);
  const missed = months.filter(({ state }) => state === 'missed').length;
  return (
    <>
      <DueNow context={context} due={dueNow(all, today)} />
      <Section heading={text.year(year)}>
        {missed > 0 && <Body1 className={rows.words}>{text.missedKindly(missed)}</Body1>}
        <ul className={rows.rows}>
          {months.map((one) => (
            <MonthLine key={one.month} one={one} open={open} />
          ))}
        </ul>
        <div className={rows.actions}>
          {[year - 1, year + 1].map((other) => (
            <Button key={other} appearance="subtle" onClick={() => setYear(other)}>
              {text.otherYear(other)}
            </Button>
          ))}
        </div>
      </Section>
      {publishedOf(all).length > 0 && (
        <div>
          <PlaceLink end="archive" open={open}>
            {text.archive}
          </PlaceLink>
        </div>
      )}
    </>
  );
}

/** What keeps the pot boiling: one month, and one thing to do about it. */
function DueNow({ context, due }: { readonly context: NewsletterContext; readonly due: CalendarMonth }) {
  const styles = useNewsletterStyles();
  const text = useText(newsletterText);
  const language = useLanguage();
  const { month, state } = due;
  return (
    <Section heading={month === monthOfDay(context.today) ? text.now : text.next}>
      <div className={styles.now}>
        <Caption1 className={styles.monthName}>{monthName(month, language)}</Caption1>
        <Subtitle2 as="p" className={styles.paragraph}>
          {titleOf(due, language)}
        </Subtitle2>
        <Body1>{text.nowAbout[state]}</Body1>
        <div>
          <Button appearance="primary" onClick={() => context.open(month)}>
            {text.go[state]}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function MonthLine({ one, open }: { readonly one: CalendarMonth; readonly open: NewsletterContext['open'] }) {
  const styles = useNewsletterStyles();
  const text = useText(newsletterText);
  const language = useLanguage();
  const { month, newsletter } = one;
  const title = titleOf(one, language);
  return (
    <li className={styles.month}>
      <Body1 className={styles.monthName}>{monthName(month, language, 'short')}</Body1>
      <div className={styles.title}>
        <PlaceLink end={month} open={open}>
          {newsletter ? title : text.suggestion(title)}
        </PlaceLink>
      </div>
      <MonthState {...one} />
    </li>
  );
}

function titleOf({ month, newsletter }: CalendarMonth, language: 'da' | 'en'): string {
  return newsletter?.title || pieceOf(numberOf(month)).title.text[language];
}
