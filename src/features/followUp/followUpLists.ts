import type { Row } from '../../contracts/listSchema';
import { counts, policeFigures, selfChecks } from '../../lists';

/** The lists that the overview is made of. */
export const followUpLists = { counts, policeFigures, selfChecks } as const;

export type CountRow = Row<typeof counts>;
export type PoliceRow = Row<typeof policeFigures>;
export type SelfCheckRow = Row<typeof selfChecks>;
