export { Undoable } from '../../workspace';
