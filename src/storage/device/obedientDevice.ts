import { type DeviceRules, deviceRulesFrom, settings } from '../../lists';
import type { Clock } from '../clock';
import type { Device, RememberedList } from './device';

/** Where the municipality's rules for devices are kept between openings. */
export interface KeptRules {
  read(): DeviceRules;
  write(rules: DeviceRules): void;
}

export interface ObedientOptions {
  readonly rules: KeptRules;
  /** Rows of the workspace site leave a device after some days. */
  readonly site: 'staff' | 'workspace';
  readonly clock: Pick<Clock, 'now'>;
}

const day = 24 * 60 * 60_000;

/**
 * A device that keeps of rows what the municipality allows, from the moment its settings have been read. What a person
 * has written and SharePoint has not taken yet is kept whatever they say.
 */
export function obedientDevice(device: Device, { rules, site, clock }: ObedientOptions): Device {
  const keepUntil = (readAt: number) =>
    site === 'workspace' ? readAt + rules.read().workspaceDays * day : Infinity;
  const hear = async (list: string, { rows }: RememberedList) => {
    if (list !== settings.code) return;
    rules.write(deviceRulesFrom(rows));
    if (!rules.read().keepsRows) await device.forgetAll();
  };
  return {
    ...device,
    get keeps() {
      return device.keeps;
    },
    async remembered(list) {
      if (!rules.read().keepsRows) return undefined;
      const found = await device.remembered(list);
      if (!found || keepUntil(found.readAt) > clock.now()) return found;
      await device.forget(list);
      return undefined;
    },
    async remember(list, read) {
      await hear(list, read);
      if (!rules.read().keepsRows) return;
      const until = keepUntil(read.readAt);
      await device.remember(list, Number.isFinite(until) ? { ...read, keepUntil: until } : read);
    },
  };
}
