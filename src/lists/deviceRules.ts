import type { Row } from '../contracts/listSchema';
import type { SettingName } from './settingKeys';
import { type NumberRange, wholeNumber } from './wholeNumber';

/** What the municipality lets a device keep of what was read. Changes on their way are always kept. */
export interface DeviceRules {
  /** False: no rows at all. A browser cannot tell whether its device is managed, so this holds on every device. */
  readonly keepsRows: boolean;
  /** How long rows of the workspace site stay. Those of the staff site stay until another person comes. */
  readonly workspaceDays: number;
}

export const usualDeviceRules: DeviceRules = { keepsRows: true, workspaceDays: 7 };

/** How many days may be chosen. */
export const workspaceDays: NumberRange = { least: 1, most: 30 };

/** Names (`Title`) of the settings that storage obeys, and what their `Value` may be. */
const deviceSettings = {
  /** `rows` (as when absent) or `changesOnly`. */
  keeps: 'deviceKeeps',
  /** A whole number of days, 1 to 30; 7 when absent or anything else. */
  workspaceDays: 'deviceWorkspaceDays',
} as const satisfies Readonly<Record<string, SettingName>>;

/** @param rows those of the settings list; of two with one name the first counts, as everywhere */
export function deviceRulesFrom(rows: readonly Pick<Row, 'fields'>[]): DeviceRules {
  const valueOf = (name: string) => {
    const { Value } = rows.find(({ fields }) => fields.Title === name)?.fields ?? {};
    return typeof Value === 'string' ? Value.trim() : '';
  };
  return {
    keepsRows: valueOf(deviceSettings.keeps) !== 'changesOnly',
    workspaceDays:
      wholeNumber(valueOf(deviceSettings.workspaceDays), workspaceDays) ?? usualDeviceRules.workspaceDays,
  };
}
