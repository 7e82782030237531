import type { SPFI } from '@pnp/sp';
import type { ListSchema } from '../../../contracts/listSchema';
import type { Provisioning } from '../../../contracts/provisioning';
import { realClock } from '../../clock';
import { failureFrom } from '../failureFrom';
import { applyPlan } from './apply';
import { inspectSite } from './inspect';
import { planProvisioning } from './plan';

/** Makes the lists of one site from their schemas; see `Provisioning` for what it promises. */
export function siteProvisioning(sp: SPFI, siteUrl: string, schemas: readonly ListSchema[]): Provisioning {
  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw failureFrom(cause, realClock);
    }
  };
  return {
    plan: () => named(inspectSite(sp, siteUrl, schemas).then((found) => planProvisioning(schemas, found))),
    apply: (plan, done) => named(applyPlan(sp, siteUrl, plan, done)),
  };
}
