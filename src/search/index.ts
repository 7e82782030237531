export { stem, words } from './normalise';
export { readings } from './query';
export { endOf, telling } from './vocabulary';
