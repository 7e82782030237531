import { useLanguage, useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import { inAgendaOrder } from '../agenda/kinds';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import type { Meeting } from '../meeting/meeting';
import { pointList } from '../meetingLists';
import type { MeetingsContext } from '../meetingsContext';
import type { Point } from '../point/point';
import { meetingsText } from '../text';
import { DownloadMinutes } from './DownloadMinutes';
import type { MinutesPaper } from './paper';
import { paperOf } from './paperOf';
import { SaveMinutes } from './SaveMinutes';
import { savingText } from './savingText';

/**
 * An approved meeting's ways onto paper. Guests read the group's files, so what is closed to them is a paper of its own,
 * attached to the first closed point: who may read that list may read it, and nobody else.
 */
export function PaperOfMeeting(props: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  readonly points: readonly Point[];
  readonly followUps: readonly KeptFollowUp[];
}) {
  const { context, meeting, points, followUps } = props;
  const { filing, areas, contact, mayEdit, workspaceUrl: where } = context;
  const { files, municipality } = filing;
  const { group } = useText(meetingsText);
  const text = useText(savingText);
  const language = useLanguage();
  const styles = useRowStyles();
  const paper = (audience: MinutesPaper['audience']) => () =>
    paperOf(meeting, points, followUps, { audience, language, municipality, group, areas });
  const firstClosed = inAgendaOrder(points).find(({ closed }) => closed);
  const downloads = <DownloadMinutes paper={paper('open')} />;
  if (!mayEdit) return <div className={styles.actions}>{downloads}</div>;
  return (
    <>
      <SaveMinutes
        {...{ contact, where }}
        audience="open"
        paper={paper('open')}
        hint={[text.hint, firstClosed && text.hintClosed].filter(Boolean).join(' ')}
        findPlace={async () => {
          const place = await filing.place();
          return ({ name, content }, how) => files.save(place, name, content, how);
        }}
      >
        {downloads}
      </SaveMinutes>
      {firstClosed && (
        <SaveMinutes
          {...{ contact, where }}
          audience="closed"
          paper={paper('closed')}
          hint={text.closedHint(firstClosed.title)}
          findPlace={() =>
            Promise.resolve(({ name, content }, how) =>
              files.attach(pointList(true), firstClosed.key, name, content, how === 'ask' ? how : 'beside'),
            )
          }
        />
      )}
    </>
  );
}
