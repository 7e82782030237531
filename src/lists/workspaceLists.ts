import { agendaItems } from './agendaItems';
import { closedAgendaItems } from './closedAgendaItems';
import { closedFollowUps } from './closedFollowUps';
import { followUps } from './followUps';
import { meetings } from './meetings';
import { planElements } from './planElements';
import { structures } from './structures';
import { yearItems } from './yearItems';

/** Every list of the group's own site. A file of its own: in the index it would be part of every reader's first load. */
export const workspaceLists = {
  ...{ planElements, yearItems, structures },
  ...{ meetings, agendaItems, closedAgendaItems, followUps, closedFollowUps },
} as const;
