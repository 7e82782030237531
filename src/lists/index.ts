import { areas } from './areas';
import { departments } from './departments';
import { helpNumbers } from './helpNumbers';
import { localTexts } from './localTexts';
import { look } from './look';
import { partners } from './partners';
import { resourcePersons } from './resourcePersons';
import { settings } from './settings';

export { areas, departments, helpNumbers, localTexts, look, partners, resourcePersons, settings };
export { type DeviceRules, deviceRulesFrom, usualDeviceRules, workspaceDays } from './deviceRules';
export { sparringMonths, usualSparringMonths } from './retention';
export { type NumberRange, wholeNumber } from './wholeNumber';
export { markedVersion, schemaMark } from './schemaMark';
export { groups } from './groups';
export { builtInColumn, listPath, listUrlName, ownColumns, selectedColumns } from './columns';

/** What the product reads whenever it is opened. */
export const homeLists = { settings, areas, departments, helpNumbers, resourcePersons, localTexts } as const;
/** Every list of the staff site: those that only a page of their own reads stand here alone. */
export const staffLists = { ...homeLists, partners, look } as const;
export { agendaItems } from './agendaItems';
export { closedAgendaItems } from './closedAgendaItems';
export { closedFollowUps } from './closedFollowUps';
export { counts } from './counts';
export { deletions } from './deletions';
export { evaluations } from './evaluations';
export { followUps } from './followUps';
export { guestAccess } from './guestAccess';
export { meetings } from './meetings';
export { newsletters } from './newsletters';
export { questions } from './questions';
export { sparring } from './sparring';
export { planElements } from './planElements';
export { policeFigures } from './policeFigures';
export { selfChecks } from './selfChecks';
export { siteAddress } from './siteAddress';
export { structures } from './structures';
export { workspaceLists } from './workspaceLists';
export { yearItems } from './yearItems';
export * as fieldTypes from './fieldTypes';
export { RowReader } from './rowReader';
export { settingKeys, type SettingName } from './settingKeys';
