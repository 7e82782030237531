import { areas } from './areas';
import { departments } from './departments';
import { helpNumbers } from './helpNumbers';
import { localTexts } from './localTexts';
import { resourcePersons } from './resourcePersons';
import { settings } from './settings';

export { areas, departments, helpNumbers, localTexts, resourcePersons, settings };
export { type DeviceRules, deviceRulesFrom, usualDeviceRules, workspaceDays } from './deviceRules';
export { sparringMonths, usualSparringMonths } from './retention';
export { type NumberRange, wholeNumber } from './wholeNumber';
export { markedVersion, schemaMark } from './schemaMark';
export { groups } from './groups';
export { builtInColumn, listPath, listUrlName, ownColumns, selectedColumns } from './columns';

/** Every list of the staff site. */
export const staffLists = { settings, areas, departments, helpNumbers, resourcePersons, localTexts } as const;
export { planElements } from './planElements';
export { workspaceLists } from './workspaceLists';
export { yearItems } from './yearItems';
export * as fieldTypes from './fieldTypes';
export { RowReader } from './rowReader';
export { settingKeys, type SettingName } from './settingKeys';
