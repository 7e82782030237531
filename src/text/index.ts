export { listed, longDate, moment, waitingTime } from './dates';
export { LanguageProvider, languageOf, useLanguage, useText } from './language';
