import { areas } from './areas';
import { departments } from './departments';
import { helpNumbers } from './helpNumbers';
import { localTexts } from './localTexts';
import { partners } from './partners';
import { planElements } from './planElements';
import { resourcePersons } from './resourcePersons';
import { settings } from './settings';
import { yearItems } from './yearItems';

export {
  areas,
  departments,
  helpNumbers,
  localTexts,
  partners,
  planElements,
  resourcePersons,
  settings,
  yearItems,
};
export { type DeviceRules, deviceRulesFrom, usualDeviceRules, workspaceDays } from './deviceRules';
export { sparringMonths, usualSparringMonths } from './retention';
export { type NumberRange, wholeNumber } from './wholeNumber';
export { markedVersion, schemaMark } from './schemaMark';
export { groups } from './groups';
export { builtInColumn, listPath, listUrlName, ownColumns, selectedColumns } from './columns';

/** What the product reads whenever it is opened. */
export const homeLists = { settings, areas, departments, helpNumbers, resourcePersons, localTexts } as const;
/** Every list of the staff site: those that only a page of their own reads stand here alone. */
export const staffLists = { ...homeLists, partners } as const;
/** Every list of the group's own site. */
export const workspaceLists = { planElements, yearItems } as const;
export * as fieldTypes from './fieldTypes';
export { RowReader } from './rowReader';
export { settingKeys, type SettingName } from './settingKeys';
