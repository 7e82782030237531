/** Whether a person looks at the page and the device is online: nobody pays for what nobody sees. */
export interface Attention {
  hidden(): boolean;
  /** Calls back when the page is shown again or the connection returns; returns the way to stop. */
  onReturn(returned: () => void): () => void;
  /** Calls back when the page is hidden or closed; returns the way to stop. */
  onLeave(left: () => void): () => void;
  /** Settles once what has just been shown is on the screen; at once where nobody looks. */
  painted(): Promise<void>;
}

export const browserAttention: Attention = {
  hidden: () => document.visibilityState === 'hidden',
  onReturn(returned) {
    const shown = () => document.visibilityState === 'visible' && returned();
    document.addEventListener('visibilitychange', shown);
    window.addEventListener('online', returned);
    return () => {
      document.removeEventListener('visibilitychange', shown);
      window.removeEventListener('online', returned);
    };
  },
  onLeave(left) {
    const hidden = () => document.visibilityState === 'hidden' && left();
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  },
  painted: () =>
    new Promise((done) => {
      if (document.visibilityState === 'hidden') done();
      // The task after a frame comes when that frame is drawn. A page that is hidden meanwhile draws none.
      else requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, longestFrame);
    }),
};

/** In milliseconds. */
const longestFrame = 200;
