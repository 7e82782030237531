export { App, type View } from './App';
export { FirstView } from './FirstView';
export { helpNumbersShown } from './helpNumbersShown';
export { fluentTheme } from './themes';
export { useAppearance } from './useAppearance';
