import type { KeptPause, PauseKeeper } from '../traffic';

/** Keeps a site's pause on this device. Where the browser denies storage, a pause lasts as long as its windows. */
export function pauseKeeper(siteUrl: string): PauseKeeper {
  const place = `stalkingberedskab:pause:${siteUrl}`;
  return {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as Partial<KeptPause> | null;
        return isPause(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    write(pause) {
      try {
        localStorage.setItem(place, JSON.stringify(pause));
      } catch {
        // Denied or full: nothing to do about it.
      }
    },
  };
}

function isPause(kept: Partial<KeptPause> | null): kept is KeptPause {
  return Number.isFinite(kept?.until) && Number.isFinite(kept?.length);
}
