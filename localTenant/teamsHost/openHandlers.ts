/** What the tab asks Teams to open elsewhere: chats, calls, meetings, links. Recorded, and said in a notice. */
import type { Host } from './host';
import { showNotice } from './notices';
import { isRecord } from './protocol';
import type { Handlers } from './router';

export function openHandlers({ state, text }: Host): Handlers {
  const opens = (what: string) => showNotice(`${text.wouldOpen} ${what}.`);
  return {
    executeDeepLink: ([url]) => {
      state.links.push(String(url));
      opens(String(url));
      return [true];
    },
    shareDeepLink: ([subPageId, label, url]): undefined => {
      state.sharedLinks.push({ subPageId, label, url });
      showNotice(`${text.wouldShare} ${String(label)}.`);
    },
    'chat.openChat': ([request]) => {
      state.chats.push(request);
      opens(`${text.chatWith} ${names(request, 'members')}`);
      return [true];
    },
    'call.startCall': ([request]) => {
      state.calls.push(request);
      opens(`${text.callTo} ${names(request, 'targets')}`);
      return [true];
    },
    'calendar.composeMeeting': ([request]) => {
      state.meetings.push(request);
      opens(
        `${text.meetingNamed} ${isRecord(request) && typeof request.subject === 'string' ? request.subject : ''}`,
      );
      return [true];
    },
  };
}

function names(request: unknown, field: string): string {
  const list = isRecord(request) ? request[field] : undefined;
  return Array.isArray(list) ? list.join(', ') : '?';
}
