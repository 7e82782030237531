import type { KeptPause } from '../traffic';

/** A site's pause on this device. Where the browser denies storage, a pause lasts as long as its windows. */
export function keptPause(siteUrl: string): KeptPause {
  const place = `stalkingberedskab:pause:${siteUrl}`;
  return {
    read() {
      try {
        const until = Number(localStorage.getItem(place));
        return Number.isFinite(until) ? until : undefined;
      } catch {
        return undefined;
      }
    },
    write(until) {
      try {
        localStorage.setItem(place, String(until));
      } catch {
        // Denied or full: nothing to do about it.
      }
    },
  };
}
