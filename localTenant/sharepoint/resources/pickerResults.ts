/** What the people picker shows of a person or group; shapes as clients of the real one read them. */
import type { JsonObject } from '../protocol/http';
import { loginOf, type ClaimGroup, type Person } from '../storage/directory';
import type { Principal } from '../storage/principals';

export interface Found {
  /** The display name first, then other names by which it is found in full. */
  readonly names: readonly string[];
  readonly result: JsonObject;
}

export function personResult(person: Person): Found {
  const { id, mail, name, upn } = person;
  const login = loginOf(person);
  return {
    names: [name, mail, upn, login],
    result: {
      ...{ Key: login, DisplayText: name, IsResolved: true, Description: mail, EntityType: 'User' },
      EntityData: {
        ...{ IsAltSecIdPresent: 'False', UserKey: login, Title: '', Email: mail, MobilePhone: '' },
        ...{ ObjectId: id, Department: '' },
      },
      ...{ MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant' },
    },
  };
}

/** [M] for the names of its provider. */
export function claimGroupResult(group: ClaimGroup): Found {
  const login = loginOf(group);
  return {
    names: [group.title, login],
    result: {
      ...{ Key: login, DisplayText: group.title, IsResolved: true, Description: group.title },
      ...{ EntityType: 'FormsRole', EntityData: { ObjectId: group.id, Email: '' }, MultipleMatches: [] },
      ...{ ProviderName: 'FederatedDirectoryClaimProvider', ProviderDisplayName: 'Federated Directory' },
    },
  };
}

/** [M] */
export function siteGroupResult({ id, title }: Principal): Found {
  return {
    names: [title],
    result: {
      ...{ Key: title, DisplayText: title, IsResolved: true, Description: title, EntityType: '' },
      EntityData: { SPGroupID: String(id), AccountName: title, PrincipalType: 'SharePointGroup' },
      ...{ MultipleMatches: [], ProviderName: '', ProviderDisplayName: '' },
    },
  };
}

/** A mail address that nobody in the tenant has: somebody who might be invited. */
export function strangerResult(mail: string): Found {
  return {
    names: [mail],
    result: {
      ...{ Key: mail, DisplayText: mail, IsResolved: true, Description: mail, EntityType: '' },
      EntityData: {
        ...{ SPUserID: mail, Email: mail, IsBlocked: 'False', PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS' },
        ...{ AccountName: mail, SIPAddress: mail, IsBlockedOnODB: 'False' },
      },
      ...{ MultipleMatches: [], ProviderName: '', ProviderDisplayName: '' },
    },
  };
}

/** [M] */
export function unresolved(text: string): JsonObject {
  return {
    ...{ Key: text, DisplayText: text, IsResolved: false, Description: text, EntityType: '', EntityData: {} },
    ...{ MultipleMatches: [], ProviderName: '', ProviderDisplayName: '' },
  };
}
