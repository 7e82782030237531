import { Body1, Caption1, Link } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { longDate, useLanguage, useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import { useMeetingsStyles } from '../Meetings.styles';
import type { Remembered } from './remembered';
import { memoryText } from './text';

/** One thing the group decided or learnt, with the way to where it stands. */
export function RememberedLine(props: {
  readonly remembered: Remembered;
  readonly open: (meeting: string) => void;
}) {
  const { kind, text: words, about, day, meeting, closed } = props.remembered;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(memoryText);
  const language = useLanguage();
  const when = day && longDate(day, language);
  return (
    <li className={styles.row}>
      <div className={styles.tight}>
        <Body1 as="p" className={own.lines}>
          {words}
        </Body1>
        <Caption1 className={styles.quiet}>
          {closed && <LockClosed16Regular aria-label={text.closed} className={own.beforeWords} />}
          {`${[text.kinds[kind], about].join(' · ')}${when && ' · '}`}
          {when && meeting !== undefined ? (
            <Link
              inline
              href={`#/meetings/${encodeURIComponent(meeting)}`}
              onClick={(click) => {
                click.preventDefault();
                props.open(meeting);
              }}
            >
              {when}
            </Link>
          ) : (
            when
          )}
        </Caption1>
      </div>
    </li>
  );
}
