/** Loaded only when somebody wants to know more. */
export { KnowMorePage as default } from '../features/knowMore';
