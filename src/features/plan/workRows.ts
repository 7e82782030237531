import type { Row } from '../../contracts/listSchema';
import { meetings, planElements, yearItems } from '../../lists';

/** The lists that plan, year wheel and hand-over are made of; the meetings tell what need not be asked. */
export const workLists = { planElements, yearItems, meetings } as const;
/** A group's site made before there were meetings has a plan all the same. */
export const laterLists = ['meetings'] as const;

export type PlanRow = Row<typeof planElements>;
export type YearRow = Row<typeof yearItems>;
export type HeldRow = Row<typeof meetings>;

export interface WorkRows {
  readonly plan: readonly PlanRow[];
  readonly year: readonly YearRow[];
  readonly meetings: readonly HeldRow[];
  /** SharePoint lets this person write there. */
  readonly mayEdit: boolean;
}
