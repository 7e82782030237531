import { useState } from 'react';
import type { Colleague } from '../../../../workspace';
import { useUndo } from '../../useUndo';
import type { GroupWorkProps } from '../groupWorkProps';
import type { Leaver } from './leavers';
import { letIn, type NotLetIn } from './letIn';
import { send, takenBack, transferOf } from './transfer';

export type HandoverState =
  | { readonly name: 'choosing' }
  | { readonly name: 'asking'; readonly to: string }
  | { readonly name: 'notLetIn'; readonly why: NotLetIn; readonly to: string }
  | { readonly name: 'notKept' }
  | { readonly name: 'notTakenBack' }
  /** `closedLeft`: there is a closed part that whoever did it cannot see into. */
  | { readonly name: 'given'; readonly to: string; readonly unsure: boolean; readonly closedLeft: boolean };

/** Hands everything over once SharePoint has been asked about who gets it, with the way back. */
export function useHandover(
  props: Pick<GroupWorkProps, 'context' | 'people' | 'closedPart'>,
  said: (leaver: Leaver, to: Colleague) => string,
) {
  const { people, closedPart } = props;
  const { store, workspaceUrl, seesClosed } = props.context;
  const [state, setState] = useState<HandoverState>({ name: 'choosing' });
  const last = useUndo();
  const path = decodeURIComponent(new URL(workspaceUrl).pathname);
  return {
    state,
    last: {
      ...last,
      undo: async () => {
        try {
          await last.undo();
          setState({ name: 'choosing' });
        } catch {
          setState({ name: 'notTakenBack' });
        }
      },
    },
    /** @returns whether it was done */
    async give(leaver: Leaver, to: Colleague): Promise<boolean> {
      setState({ name: 'asking', to: to.name });
      const takesClosed = leaver.followUps.some(({ closed }) => closed);
      const answer = await letIn(to, takesClosed, { people, closedPart, path });
      if (answer !== 'letIn' && answer !== 'unsure') {
        setState({ name: 'notLetIn', why: answer, to: to.name });
        return false;
      }
      const transfer = transferOf(leaver, to);
      if (!(await send(store, transfer))) {
        setState({ name: 'notKept' });
        return false;
      }
      last.done(said(leaver, to), async () => {
        // Thrown, so that the way back stays.
        if (!(await send(store, takenBack(transfer)))) throw new Error('Not taken back.');
      });
      const isClosed = () =>
        closedPart.admitted().then(
          (there) => there !== undefined,
          () => true,
        );
      const closedLeft = !seesClosed && (await isClosed());
      setState({ name: 'given', to: to.name, unsure: answer === 'unsure', closedLeft });
      return true;
    },
  };
}
