export { guardList } from './guardList';
