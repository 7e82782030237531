import { body } from '@pnp/queryable';
import { type SPFI, spGet, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/webs';
import type { People } from '../../contracts/people';
import { realClock } from '../clock';
import { failureFrom } from './failureFrom';

/** PnPjs's own door to it comes with all of its user profiles. */
const service =
  '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerResolveUser';
const peopleOnly = { PrincipalType: 1, PrincipalSource: 15, MaximumEntitySuggestions: 1 };

interface Signed {
  readonly Title: string;
  readonly Email: string;
}

interface Resolved {
  readonly IsResolved?: boolean;
}

/** Asks SharePoint's people picker, which answers for the whole tenant and needs no more than reading the site. */
export function tenantPeople(sp: SPFI, siteUrl: string): People {
  return {
    async unknown(mails) {
      const [batch, execute] = sp.batched({ maxRequests: 100 });
      const answers = mails.map((QueryString) =>
        resolve(batch, `${siteUrl}/${service}`, QueryString).catch((cause: unknown) =>
          failureFrom(cause, realClock),
        ),
      );
      try {
        await execute();
      } catch (cause) {
        throw failureFrom(cause, realClock);
      }
      const found = await Promise.all(answers);
      const failed = found.find((answer) => answer instanceof Error);
      if (failed) throw failed;
      return new Set(mails.filter((_, index) => found[index] === false));
    },
    async me() {
      try {
        const { Title, Email } = await spGet<Signed>(
          SPQueryable([sp.web, `${siteUrl}/_api/web/currentuser?$select=Title,Email`]),
        );
        return { name: Title, mail: Email === '' ? undefined : Email };
      } catch (cause) {
        throw failureFrom(cause, realClock);
      }
    },
  };
}

async function resolve(batch: SPFI, address: string, QueryString: string): Promise<boolean> {
  const queryParams = { ...peopleOnly, QueryString, AllowEmailAddresses: false };
  const answer = await spPost<string | { readonly ClientPeoplePickerResolveUser: string }>(
    SPQueryable([batch.web, address]),
    body({ queryParams }),
  );
  const text = typeof answer === 'string' ? answer : answer.ClientPeoplePickerResolveUser;
  return (JSON.parse(text) as Resolved).IsResolved === true;
}
