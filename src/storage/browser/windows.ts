import type { Lock, OutboxNews } from '../outbox/outboxPorts';

/** The other windows of one person on one device. */
export interface Windows {
  tell(news: OutboxNews): void;
  onNews(heard: (news: OutboxNews) => void): void;
  /** One window at a time sends what waits. */
  readonly lock: Lock;
  close(): void;
}

/** @param scope see `ownerScope`: only windows of the same person and site hear each other */
export function browserWindows(scope: string): Windows {
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`stalkingberedskab:${scope}`);
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  return {
    tell: (news) => channel?.postMessage(news),
    onNews(heard) {
      if (channel) channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => heard(data);
    },
    // Without locks two windows may send the same command: keys and ETags then keep it from doubling.
    async lock(work) {
      await (locks ? locks.request(`stalkingberedskab:${scope}`, work) : work());
    },
    close: () => channel?.close(),
  };
}
