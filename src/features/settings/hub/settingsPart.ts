/** The parts of the settings, each a page of its own below them. */
export const settingsParts = ['municipality', 'areas', 'numbers', 'data', 'changes'] as const;
export type SettingsPart = (typeof settingsParts)[number];
export type SettingsPlace = 'settings' | `settings/${SettingsPart}`;

/** The part an address names; undefined where it is the settings themselves. */
export function partOf(place: string): SettingsPart | undefined {
  return settingsParts.find((part) => place === `settings/${part}`);
}
