import { body } from '@pnp/queryable';
import { type SPFI, spGet, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/webs';
import type { People } from '../../contracts/people';
import { realClock } from '../clock';
import {
  isPerson,
  letsInMicrosoftGroup,
  membersFrom,
  personFrom,
  type RawFound,
  type RawUser,
} from './accounts';
import { failureFrom } from './failureFrom';

/** PnPjs's own door to it comes with all of its user profiles. */
const service = '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePicker';
const peopleOnly = { PrincipalType: 1, PrincipalSource: 15, AllowEmailAddresses: false };
/** As many as fit below a field without scrolling far. */
const suggested = 10;
const shown = '$select=LoginName,Title,Email,PrincipalType&$top=5000';

interface Resolved {
  readonly IsResolved?: boolean;
}

/**
 * Asks SharePoint's people picker, which answers for the whole tenant and needs no more than reading the site.
 * @param open a door to another site of the same tenant, by its absolute address
 */
export function tenantPeople(sp: SPFI, siteUrl: string, open: (siteUrl: string) => SPFI): People {
  return {
    async find(text) {
      if (text.trim() === '') return [];
      const asked = { ...peopleOnly, QueryString: text.trim(), MaximumEntitySuggestions: suggested };
      const found = await named(picked<readonly RawFound[]>(sp, siteUrl, 'SearchUser', asked));
      return found
        .filter(({ Key }) => isPerson(Key))
        .map(({ Key, DisplayText, EntityData }) => personFrom(Key, DisplayText, EntityData?.Email));
    },
    async members(path) {
      const there = new URL(encodeURI(path), siteUrl).href;
      const site = open(there);
      const users = (of: string) =>
        spGet<readonly RawUser[]>(SPQueryable([site.web, `${there}/_api/web/${of}?${shown}`]));
      const groups = await named(
        Promise.all([users('associatedmembergroup/users'), users('associatedownergroup/users')]),
      );
      const inGroups = groups.flat();
      return membersFrom(inGroups, letsInMicrosoftGroup(inGroups) ? await named(users('siteusers')) : []);
    },
    async unknown(mails) {
      const [batch, execute] = sp.batched({ maxRequests: 100 });
      const answers = mails.map((QueryString) =>
        resolve(batch, siteUrl, QueryString).catch((cause: unknown) => failureFrom(cause, realClock)),
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
  };
}

async function resolve(batch: SPFI, siteUrl: string, QueryString: string): Promise<boolean> {
  const asked = { ...peopleOnly, QueryString, MaximumEntitySuggestions: 1 };
  return (await picked<Resolved>(batch, siteUrl, 'ResolveUser', asked)).IsResolved === true;
}

/** The picker's answer is JSON inside of a text, with or without its own name around it. */
async function picked<T>(
  sp: SPFI,
  siteUrl: string,
  what: 'ResolveUser' | 'SearchUser',
  queryParams: object,
): Promise<T> {
  const answer = await spPost<string | Readonly<Record<string, string>>>(
    SPQueryable([sp.web, `${siteUrl}/${service}${what}`]),
    body({ queryParams }),
  );
  const text = typeof answer === 'string' ? answer : answer[`ClientPeoplePicker${what}`];
  return JSON.parse(text ?? 'null') as T;
}

/** Whatever goes wrong has a name. */
async function named<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (cause) {
    throw failureFrom(cause, realClock);
  }
}
