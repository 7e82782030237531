/** The windows that may speak to this Teams: the tab, a dialog it opened, a sign-in window it asked for. */

/** What Teams' own iframes carry; a tab that needs more fails here as it would there. */
const sandbox = [
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-pointer-lock',
  'allow-scripts',
  'allow-same-origin',
  'allow-downloads',
].join(' ');

export interface Frame {
  readonly window: Window;
  readonly origin: string;
  readonly frameContext: 'content' | 'settings' | 'task' | 'authentication';
}

export interface Frames {
  add(frame: Frame): void;
  remove(frame: Frame): void;
  /** The frame a message came from, if it is one of ours. */
  of(source: MessageEventSource | null): Frame | undefined;
  /** To every frame that has said initialize. */
  tell(func: string, ...args: unknown[]): void;
  initialized(frame: Frame): void;
  isInitialized(frame: Frame): boolean;
}

export function createFrames(): Frames {
  const known = new Set<Frame>();
  const listening = new Set<Frame>();
  return {
    add: (frame) => void known.add(frame),
    remove: (frame) => void (known.delete(frame), listening.delete(frame)),
    of: (source) => [...known].find((frame) => frame.window === source),
    tell: (func, ...args) => listening.forEach((frame) => send(frame, { func, args })),
    initialized: (frame) => void listening.add(frame),
    isInitialized: (frame) => listening.has(frame),
  };
}

export function send(frame: Frame, message: object): void {
  frame.window.postMessage(message, frame.origin);
}

/** An iframe as Teams makes it. It loads as soon as it stands in the page. */
export function frameElement(url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'clipboard-read; clipboard-write;';
  frame.setAttribute('sandbox', sandbox);
  frame.src = url;
  return frame;
}

/** The iframe's window, known from the moment it stands in the page. */
export function frameOf(iframe: HTMLIFrameElement, frameContext: Frame['frameContext']): Frame {
  if (!iframe.contentWindow) throw new Error('The iframe is not in the page');
  return { window: iframe.contentWindow, origin: new URL(iframe.src).origin, frameContext };
}
