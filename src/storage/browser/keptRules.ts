import { type DeviceRules, usualDeviceRules } from '../../lists';
import type { KeptRules } from '../device/obedientDevice';

/**
 * What the municipality lets devices keep, remembered between openings. By SharePoint's origin: the settings stand on
 * the staff site, and hold for the workspace too. Where the browser denies storage, nothing is kept anyway.
 */
export function keptRules(siteUrl: string): KeptRules {
  const place = `stalkingberedskab:deviceRules:${new URL(siteUrl).origin}`;
  let heard: DeviceRules | undefined;
  return {
    read() {
      if (heard) return heard;
      try {
        return { ...usualDeviceRules, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as DeviceRules) };
      } catch {
        return usualDeviceRules;
      }
    },
    write(rules) {
      heard = rules;
      try {
        localStorage.setItem(place, JSON.stringify(rules));
      } catch {
        // Denied or full: they hold for this window.
      }
    },
  };
}
