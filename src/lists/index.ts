import { areas } from './areas';
import { helpNumbers } from './helpNumbers';
import { localTexts } from './localTexts';
import { partners } from './partners';
import { resourcePersons } from './resourcePersons';
import { settings } from './settings';

export { areas, helpNumbers, localTexts, partners, resourcePersons, settings };
export { type DeviceRules, deviceRulesFrom, usualDeviceRules } from './deviceRules';
export { markedVersion, schemaMark } from './schemaMark';
export { groups } from './groups';
export { builtInColumn, listPath, listUrlName, ownColumns, selectedColumns } from './columns';

/** Every list of the staff site. */
export const staffLists = { settings, areas, helpNumbers, resourcePersons, localTexts } as const;
export * as fieldTypes from './fieldTypes';
export { RowReader } from './rowReader';
export { settingKeys, type SettingName } from './settingKeys';
