import { useEffect } from 'react';

/** Where the browser does not say when it is idle, this is late enough, in milliseconds. */
const later = 1500;

/** Does something once, when the page is there and the browser has nothing better to do. */
export function useSoon(ready: boolean, act: () => void): void {
  useEffect(() => {
    if (!ready) return undefined;
    // Safari has no idle callback.
    const browser: Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>> = window;
    if (!browser.requestIdleCallback) {
      const timer = setTimeout(act, later);
      return () => clearTimeout(timer);
    }
    const idle = browser.requestIdleCallback(act, { timeout: later });
    return () => browser.cancelIdleCallback?.(idle);
  }, [ready, act]);
}
