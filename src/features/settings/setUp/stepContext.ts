import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import type { ReadyPlan } from '../ready/readyPlan';
import type { PlanMaking } from '../ready/usePlan';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { SetUpFacts } from './steps';

/** What the steps work with. */
export interface StepContext {
  readonly store: ListStore;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly rows: SettingsRows;
  readonly facts: SetUpFacts;
  readonly making: PlanMaking<ReadyPlan>;
  readonly seeReadiness: () => void;
}
