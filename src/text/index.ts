export { listed, longDate } from './dates';
export { LanguageProvider, languageOf, useLanguage, useText } from './language';
