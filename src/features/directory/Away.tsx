import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarCancel16Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { longDate, useLanguage, useText } from '../../text';
import { directoryText } from './text';

const useStyles = makeStyles({
  away: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
});

/** That a person cannot be reached, until when, and who can. */
export function Away(props: { readonly until: string; readonly substitute: string | undefined }) {
  const styles = useStyles();
  const text = useText(directoryText);
  const until = text.awayUntil(longDate(props.until, useLanguage()));
  return (
    <Caption1 className={styles.away}>
      <CalendarCancel16Regular aria-hidden className={styles.icon} />
      <span>{props.substitute ? `${until} ${text.callInstead(props.substitute)}` : until}</span>
    </Caption1>
  );
}
