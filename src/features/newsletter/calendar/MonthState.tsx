import { Caption1 } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { shortDate, useLanguage, useText } from '../../../text';
import { useNewsletterStyles } from '../Newsletter.styles';
import { newsletterText } from '../text';
import type { CalendarMonth } from './calendar';

/** How far a month is, in words. */
export function MonthState({ newsletter, state }: CalendarMonth) {
  const styles = useNewsletterStyles();
  const text = useText(newsletterText);
  const language = useLanguage();
  const day = newsletter?.publishedOn;
  return (
    <Caption1 className={styles.state}>
      {state === 'published' && <Checkmark20Regular aria-hidden />}
      {state === 'published' && day ? text.publishedOn(shortDate(day, language)) : text.states[state]}
    </Caption1>
  );
}
