import { Body1, Caption1, mergeClasses } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { longDate, useLanguage, useText } from '../../../../text';
import { useRowStyles } from '../../../../workspace';
import { isOverdue, onAgenda } from '../../followUps/followUp';
import type { KeptFollowUp } from '../../followUps/followUpFrom';
import { followUpText } from '../../followUps/text';
import { PlaceLink } from '../../PlaceLink';
import { Part } from './Part';
import { newHereText } from './text';

const most = 5;

/** What is open, the longest overdue first, to be read. It is worked with where all of it stands. */
export function OpenNow(props: {
  readonly followUps: readonly KeptFollowUp[];
  readonly today: string;
  readonly all: () => void;
}) {
  const { today } = props;
  const styles = useRowStyles();
  const text = useText(newHereText);
  const words = useText(followUpText);
  const language = useLanguage();
  const open = onAgenda(
    props.followUps.filter(({ state }) => state === 'open'),
    '',
  );
  const when = (one: KeptFollowUp) => {
    if (one.due === undefined) return words.noDay;
    return isOverdue(one, today)
      ? words.overdue(longDate(one.due, language))
      : words.due(longDate(one.due, language));
  };
  return (
    <Part heading={text.open}>
      {open.length === 0 && <Body1 className={styles.quiet}>{words.none}</Body1>}
      {open.length > 0 && (
        <ul className={styles.rows}>
          {open.slice(0, most).map((one) => (
            <li key={one.key} className={styles.row}>
              <div className={styles.tight}>
                <Body1 className={styles.name}>{one.what}</Body1>
                <Caption1 className={mergeClasses(styles.status, !isOverdue(one, today) && styles.quiet)}>
                  {isOverdue(one, today) && <Warning16Regular aria-hidden className={styles.icon} />}
                  <span>{[one.owner || words.nobody, when(one)].join(' · ')}</span>
                </Caption1>
                {one.closed && (
                  <Caption1 className={mergeClasses(styles.status, styles.quiet)}>
                    <LockClosed16Regular aria-hidden className={styles.icon} />
                    {words.closed}
                  </Caption1>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {open.length > most && (
        <div>
          <PlaceLink to="meetings" go={props.all}>
            {text.allOpen(open.length)}
          </PlaceLink>
        </div>
      )}
    </Part>
  );
}
