import { useLanguage, useText } from '../../../text';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import type { Point } from '../point/point';
import { meetingsText } from '../text';
import { paperOf } from './paperOf';
import { SaveMinutes } from './SaveMinutes';

/** An approved meeting's way onto paper. The group's files are read by guests, so it is the open paper. */
export function PaperOfMeeting(props: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  readonly points: readonly Point[];
  readonly followUps: readonly KeptFollowUp[];
}) {
  const { context, meeting, points, followUps } = props;
  const { filing, areas, contact, mayEdit, workspaceUrl } = context;
  const { group } = useText(meetingsText);
  const language = useLanguage();
  const frame = { audience: 'open', language, municipality: filing.municipality, group, areas } as const;
  return (
    <SaveMinutes
      {...{ filing, contact }}
      where={workspaceUrl}
      maySave={mayEdit}
      leavesOut={points.some(({ closed }) => closed)}
      paper={() => paperOf(meeting, points, followUps, frame)}
    />
  );
}
