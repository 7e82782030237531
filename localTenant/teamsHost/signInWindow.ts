/** `authentication.authenticate`: a window of the tab's own address in which it may leave for a sign-in and come back. */
import type { Frame } from './frames';
import type { Host } from './host';
import type { Handlers } from './router';

/** teams-js' word for a window that the person closed. */
const closedByPerson = 'CancelledByUser';
/** Milliseconds between two looks at whether the window is still open; a page in it cannot be asked. */
const look = 200;

export function signInWindowHandlers(host: Host): Handlers {
  let finish: ((args: readonly unknown[]) => void) | undefined;

  function open(url: string, width: unknown, height: unknown): Promise<readonly unknown[]> {
    const opened = window.open(url, '_blank', `popup,width=${Number(width)},height=${Number(height)}`);
    if (!opened) return Promise.resolve(host.refuse('authentication.authenticate', 'FailedToOpenWindow'));
    const frame: Frame = { window: opened, origin: new URL(url).origin, frameContext: 'authentication' };
    host.frames.add(frame);
    return new Promise((done) => {
      const watch = setInterval(() => opened.closed && finish?.([false, closedByPerson]), look);
      finish = (args) => {
        finish = undefined;
        clearInterval(watch);
        host.frames.remove(frame);
        done(args);
      };
    });
  }

  function end(args: readonly unknown[], { frameContext }: Frame): undefined {
    if (frameContext === 'authentication' && finish) finish(args);
    else host.problems.report('authentication.authenticate was answered by another window');
  }

  return {
    'authentication.authenticate': ([url, width, height]) =>
      typeof url === 'string' && host.isOfTab(url)
        ? open(url, width, height)
        : host.refuse('authentication.authenticate', `not a page of the tab: ${String(url)}`),
    'authentication.authenticate.success': ([result], frame) => end([true, result], frame),
    'authentication.authenticate.failure': ([reason], frame) => end([false, reason], frame),
  };
}
