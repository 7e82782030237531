import { agendaItems } from './agendaItems';
import { followUps } from './followUps';
import { meetings } from './meetings';
import { closedAgendaItems } from './closedAgendaItems';
import { closedFollowUps } from './closedFollowUps';
import { counts } from './counts';
import { deletions } from './deletions';
import { evaluations } from './evaluations';
import { guestAccess } from './guestAccess';
import { newsletters } from './newsletters';
import { planElements } from './planElements';
import { policeFigures } from './policeFigures';
import { questions } from './questions';
import { selfChecks } from './selfChecks';
import { sparring } from './sparring';
import { structures } from './structures';
import { yearItems } from './yearItems';

/**
 * Every list of the group's own site. Closed ones are made apart from the others, by who can close them (`ClosedPart`). A
 * file of its own: in the index it would be part of every reader's first load.
 */
export const workspaceLists = {
  ...{ planElements, yearItems, structures },
  ...{ meetings, agendaItems, followUps, closedAgendaItems, closedFollowUps, sparring },
  ...{ deletions, evaluations, questions, guestAccess, newsletters },
  ...{ counts, policeFigures, selfChecks },
} as const;
