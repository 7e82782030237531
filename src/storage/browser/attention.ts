/** Whether a person looks at the page and the device is online: nobody pays for what nobody sees. */
export interface Attention {
  hidden(): boolean;
  /** Calls back when the page is shown again or the connection returns; returns the way to stop. */
  onReturn(returned: () => void): () => void;
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
};
