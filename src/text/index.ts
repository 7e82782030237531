export { listed, longDate, moment, shortDate, waitingTime } from './dates';
export { LanguageProvider, languageOf, useLanguage, useText } from './language';
export { danishToday } from './danishToday';
