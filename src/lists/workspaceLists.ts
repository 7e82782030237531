import { planElements } from './planElements';
import { structures } from './structures';
import { yearItems } from './yearItems';

/** Every list of the group's own site. A file of its own: in the index it would be part of every reader's first load. */
export const workspaceLists = { planElements, yearItems, structures } as const;
