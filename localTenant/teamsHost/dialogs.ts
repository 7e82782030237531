/** `dialog.url.open`: a second frame of the tab in a dialog, whose result is the late answer to the first. */
import { frameElement, frameOf } from './frames';
import type { Host } from './host';
import { openModal } from './modal';
import { isRecord } from './protocol';
import type { Handlers } from './router';

/** teams-js' words for a dialog that the person closed. */
const closedByPerson = 'User cancelled/closed the task module.';

export function dialogHandlers(host: Host): Handlers {
  let finish: ((args: readonly unknown[]) => void) | undefined;

  function open(info: Readonly<Record<string, unknown>>, url: string): Promise<readonly unknown[]> {
    const title = typeof info.title === 'string' ? info.title : host.text.dialog;
    const modal = openModal(title, host.text.close, () => finish?.([closedByPerson, undefined]));
    const iframe = frameElement(url, title);
    modal.content.append(iframe);
    const frame = frameOf(iframe, 'task');
    host.frames.add(frame);
    return new Promise((done) => {
      finish = (args) => {
        finish = undefined;
        modal.end();
        host.frames.remove(frame);
        done(args);
      };
    });
  }

  return {
    'tasks.startTask': ([info]) => {
      const url = isRecord(info) && typeof info.url === 'string' ? info.url : '';
      if (!isRecord(info) || !host.isOfTab(url))
        return host.refuse('tasks.startTask', `not a page of the tab: ${url}`);
      host.state.dialogs.push(info);
      return open(info, url);
    },
    'tasks.completeTask': ([result], frame): undefined => {
      if (frame.frameContext !== 'task' || !finish)
        host.problems.report('tasks.completeTask outside a dialog');
      else finish([undefined, result]);
    },
    'tasks.updateTask': () => undefined,
  };
}
