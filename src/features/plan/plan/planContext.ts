import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { type Colleague } from '../../../workspace';
import type { PlanKnown } from './planProblem';

/** What every line of the plan is held against. */
export interface PlanContext extends PlanKnown {
  /** Absent where the municipality has named no site: nothing is written, and nobody may edit. */
  readonly store: ListStore | undefined;
  readonly mayEdit: boolean;
  readonly contact: Contact | undefined;
  readonly colleagues: readonly Colleague[];
  /** Mail addresses that nobody in the municipality has any more. */
  readonly gone: ReadonlySet<string>;
}
