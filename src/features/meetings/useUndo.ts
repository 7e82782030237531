export { useUndo } from '../../workspace';
