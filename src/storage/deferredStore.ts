import type { SiteStore } from './siteStore';

/** A store that can be used before it is known whose it is. What was stopped meanwhile never starts. */
export function deferredStore(opening: Promise<SiteStore>): SiteStore {
  return {
    watch(lists, watcher) {
      let stopped = false;
      const watch = opening.then((store) => (stopped ? undefined : store.watch(lists, watcher)));
      return {
        refresh: (options) => void watch.then((open) => open?.refresh(options)),
        rest: (resting) => void watch.then((open) => open?.rest(resting)),
        stop() {
          stopped = true;
          void watch.then((open) => open?.stop());
        },
      };
    },
    change: async (...change) => (await opening).change(...change),
    changeAll: async (...changes) => (await opening).changeAll(...changes),
    remove: async (...removal) => (await opening).remove(...removal),
    settle: async (...settlement) => (await opening).settle(...settlement),
    setAside: async (...row) => (await opening).setAside(...row),
    lastWritten: async (list) => (await opening).lastWritten(list),
    serverTime: async () => (await opening).serverTime(),
    versions: async (...row) => (await opening).versions(...row),
    history: async (...asked) => (await opening).history(...asked),
    onStatus(changed) {
      let stopped = false;
      const stop = opening.then((store) => (stopped ? undefined : store.onStatus(changed)));
      return () => {
        stopped = true;
        void stop.then((end) => end?.());
      };
    },
    sendNow: () => void opening.then((store) => store.sendNow()),
    idle: async () => (await opening).idle(),
    close: () => void opening.then((store) => store.close()),
  };
}
