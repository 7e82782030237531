import type { SPFI } from '@pnp/sp';
import type { Audiences } from '../../../contracts/audiences';
import type { ListSchema } from '../../../contracts/listSchema';
import { realClock } from '../../clock';
import { failureFrom } from '../failureFrom';
import { applyAudiences } from './apply';
import { inspectAudiences } from './inspect';
import { planAudiences } from './plan';
import { wideWriters } from './wideWriters';

/** Gives a site's lists the readers and writers that their schemas declare; see `Audiences`. */
export function siteAudiences(sp: SPFI, siteUrl: string, schemas: readonly ListSchema[]): Audiences {
  const named = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (cause) {
      throw failureFrom(cause, realClock);
    }
  };
  return {
    plan: () =>
      named(
        inspectAudiences(sp, siteUrl, schemas).then((found) => ({
          steps: planAudiences(schemas, found),
          wideWriters: wideWriters(siteUrl, found),
        })),
      ),
    apply: (plan, done) => named(applyAudiences(sp, siteUrl, plan, done)),
  };
}
