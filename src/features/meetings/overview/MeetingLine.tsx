import { Body1, Caption1, Link } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import type { Meeting } from '../meeting/meeting';
import { meetingsText } from '../text';

/** One meeting in a list: when it is, what it is called, and how far it has come. */
export function MeetingLine(props: { readonly meeting: Meeting; readonly open: () => void }) {
  const { meeting, open } = props;
  const styles = useRowStyles();
  const text = useText(meetingsText);
  const language = useLanguage();
  const { day, title, startsAt, endsAt, place, state } = meeting;
  const when = [longDate(day, language), startsAt && text.at(startsAt, endsAt), place];
  return (
    <li className={styles.row}>
      <div className={styles.between}>
        <div className={styles.tight}>
          <Link
            href={`#/meetings/${encodeURIComponent(meeting.key)}`}
            onClick={(click) => {
              click.preventDefault();
              open();
            }}
          >
            {title || longDate(day, language)}
          </Link>
          <Caption1 className={styles.quiet}>{when.filter(Boolean).join(' · ')}</Caption1>
        </div>
        <Body1 className={styles.quiet}>{text.states[state]}</Body1>
      </div>
    </li>
  );
}
