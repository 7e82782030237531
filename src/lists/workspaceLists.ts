import { agendaItems } from './agendaItems';
import { followUps } from './followUps';
import { meetings } from './meetings';
import { planElements } from './planElements';
import { structures } from './structures';
import { yearItems } from './yearItems';

/**
 * Every list that is made on the group's own site. Closed lists are not: they would be open to guests until permissions
 * are set there too, and no page offers what their absence leaves out (decision 22). A file of its own: in the index it
 * would be part of every reader's first load.
 */
export const workspaceLists = {
  ...{ planElements, yearItems, structures },
  ...{ meetings, agendaItems, followUps },
} as const;
