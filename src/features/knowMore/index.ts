export { KnowMorePage } from './KnowMorePage';
export type { KnowMorePageProps } from './KnowMorePage';
