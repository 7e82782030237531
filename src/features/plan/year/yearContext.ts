import type { ModelNumber } from '../../../content/models';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { type Colleague } from '../../../workspace';

/** What every item of the year is held against. */
export interface YearContext {
  readonly store: ListStore;
  readonly model: ModelNumber;
  readonly mayEdit: boolean;
  readonly contact: Contact | undefined;
  readonly colleagues: readonly Colleague[];
  /** Mail addresses that nobody in the municipality has any more. */
  readonly gone: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}
