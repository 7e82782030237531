import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import type { ClosedPart } from '../../contracts/closedPart';
import type { ListSchema } from '../../contracts/listSchema';
import { groups } from '../../lists';
import { realClock } from '../clock';
import { isPerson, personFrom, type RawUser } from './accounts';
import { siteAudiences } from './audiences';
import { failureFrom } from './failureFrom';
import { siteProvisioning } from './provisioning';

const { title } = groups.municipality;

/**
 * @param schemas the closed lists of the site
 * @param mayManage the door can set permissions: a person's own session can, a token of this product cannot
 */
export function siteClosedPart(
  sp: SPFI,
  siteUrl: string,
  schemas: readonly ListSchema[],
  mayManage: boolean,
): ClosedPart {
  const provisioning = siteProvisioning(sp, siteUrl, schemas);
  const audiences = siteAudiences(sp, siteUrl, schemas);
  const users = () => sp.web.siteGroups.getByName(title.da).users;
  return {
    async admitted() {
      const there = await named(
        sp.web.siteGroups.filter(`Title eq '${title.da}'`).select('Id')<{ readonly Id: number }[]>(),
      );
      if (there.length === 0) return undefined;
      const found = await named(users().select('LoginName', 'Title', 'Email', 'PrincipalType')<RawUser[]>());
      return found
        .filter(({ LoginName }) => isPerson(LoginName))
        .map(({ LoginName, Title, Email }) => personFrom(LoginName, Title, Email));
    },
    ...(mayManage && {
      manage: {
        async stepsLeft() {
          const [lists, access] = await Promise.all([provisioning.plan(), audiences.plan()]);
          return lists.steps.length + access.steps.length;
        },
        async close(done) {
          const lists = await provisioning.plan();
          const made = lists.steps.length;
          const foreseen = made + schemas.length;
          await provisioning.apply(lists, (finished) => done(finished, foreseen));
          const access = await audiences.plan();
          const all = made + access.steps.length;
          await audiences.apply(access, (finished) => done(made + finished, all));
        },
        admit: ({ login }) => named(users().add(login)).then(() => undefined),
        dismiss: ({ login }) => named(users().removeByLoginName(login)),
      },
    }),
  };
}

/** Whatever goes wrong has a name. */
async function named<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    throw failureFrom(cause, realClock);
  }
}
