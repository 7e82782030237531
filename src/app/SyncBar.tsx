import { Button } from '@fluentui/react-components';
import type { SyncStatus } from '../contracts/listStore';
import { useText } from '../text';
import { failureWords } from '../text/failures';
import { savingFailureWords } from '../text/savingFailures';
import { DeviceNotice, Notice, PauseNotice } from '../ui';
import { appText } from './text';

interface SyncBarProps {
  readonly status: SyncStatus;
  /** This page writes, or waits for an answer: a pause of SharePoint's is felt here. */
  readonly felt: boolean;
  /** This page writes: what the browser cannot keep matters before anything is written. */
  readonly writing: boolean;
  readonly sendNow: () => void;
  /** The way to what needs a person; absent where it is on the page already. */
  readonly showNeeds: (() => void) | undefined;
}

/** What people should know of their changes on the way to SharePoint; nothing at all while all is well. */
export function SyncBar({ status, felt, writing, sendNow, showNeeds }: SyncBarProps) {
  const { waiting, needsYou, pausedUntil, deviceKeeps } = status;
  const text = useText(appText);
  const keepsNothing = deviceKeeps === 'nothing';
  return (
    <>
      {keepsNothing && (writing || waiting > 0) && <DeviceNotice />}
      {needsYou.length > 0 && showNeeds && (
        <Notice
          intent="warning"
          title={text.needsYou(needsYou.length)}
          actions={<Button onClick={showNeeds}>{text.showNeeds}</Button>}
        >
          {text.needsYouAdvice}
        </Notice>
      )}
      {writing && waiting === 0 && status.failure?.id === 'newerLists' && <Newer />}
      {pausedUntil === undefined && <Waiting {...{ status, sendNow }} />}
      <PauseNotice until={felt || waiting > 0 ? pausedUntil : undefined} waiting={waiting > 0} />
    </>
  );
}

/** The lists are newer than this page: said before anybody writes. */
function Newer() {
  const { title, advice } = useText(failureWords).newerLists;
  return (
    <Notice intent="warning" title={title}>
      {advice}
    </Notice>
  );
}

/** Changes that do not get through: how many, why, and what helps. */
function Waiting({ status, sendNow }: Pick<SyncBarProps, 'status' | 'sendNow'>) {
  const { waiting, failure, deviceKeeps } = status;
  const text = useText(appText);
  const words = useText(savingFailureWords);
  if (waiting === 0 || failure === undefined) return null;
  const { title, advice, retry } = words(failure.id);
  const where = deviceKeeps === 'nothing' ? text.waitingInWindow(waiting) : text.waitingHere(waiting);
  return (
    <Notice intent="info" title={title} actions={retry && <Button onClick={sendNow}>{retry}</Button>}>
      {[where, advice].filter(Boolean).join(' ')}
    </Notice>
  );
}
