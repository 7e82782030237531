export { App } from './App';
export { FirstView } from './FirstView';
export { helpNumbersShown } from './helpNumbersShown';
export { fluentThemes } from './themes';
export { useAppearance } from './useAppearance';
