import type { Row } from '../../contracts/listSchema';
import { planElements, yearItems } from '../../lists';

/** The lists that plan, year wheel and hand-over are made of. */
export const workLists = { planElements, yearItems } as const;

export type PlanRow = Row<typeof planElements>;
export type YearRow = Row<typeof yearItems>;

export interface WorkRows {
  readonly plan: readonly PlanRow[];
  readonly year: readonly YearRow[];
  /** SharePoint lets this person write there. */
  readonly mayEdit: boolean;
}
