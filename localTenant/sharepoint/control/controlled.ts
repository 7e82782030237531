/** What `/_tenant/…` looks at and changes. */
import type { Clock } from './clock';
import type { Faults } from './faults';
import type { ReadOnlySites } from './readOnlySites';
import type { RequestLog } from './requestLog';

export interface Controlled {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly readOnly: ReadOnlySites;
  readonly clock: Clock;
  readonly reset: () => void;
  origin(): string;
}
