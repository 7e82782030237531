/** How users and site groups look to a client. */
import { right } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import { accessDenied } from '../protocol/errors';
import type { JsonObject } from '../protocol/http';
import { membersOf, presentPrincipal, type Principal } from '../storage/principals';
import type { Exchange } from './resource';

export const userSet = 'SP.ApiData.Users';
export const groupSet = 'SP.ApiData.Groups';

export function principalEntity(exchange: Exchange, principal: Principal): Entity {
  return principal.kind === 'siteGroup' ? groupEntity(exchange, principal) : userEntity(principal);
}

export function userEntity(user: Principal): Entity {
  const person = user.kind === 'user';
  return {
    type: 'SP.User',
    set: userSet,
    path: `Web/GetUserById(${user.id})`,
    properties: {
      ...{ Id: user.id, IsHiddenInUI: false, LoginName: user.login, Title: user.title },
      ...{ PrincipalType: person ? 1 : 4, Email: user.mail, Expiration: '' },
      ...{ IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: user.guest === 1 },
      ...{ IsSiteAdmin: false, UserPrincipalName: user.upn },
      UserId: person
        ? {
            NameId: (user.directory_id ?? '').replaceAll('-', '').slice(-16),
            NameIdIssuer: 'urn:federation:microsoftonline',
          }
        : null,
    },
    // A role assignment's `Member/Users` is asked for without knowing whether the member is a group.
    onRequest: { Users: () => null },
  };
}

export function groupEntity(exchange: Exchange, group: Principal): Entity {
  return {
    type: 'SP.Group',
    set: groupSet,
    path: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      ...{ Id: group.id, IsHiddenInUI: false, LoginName: group.login, Title: group.title, PrincipalType: 8 },
      ...groupSettings(group),
      ...{ Description: group.description, OwnerTitle: (ownerOf(exchange, group) ?? group).title },
    },
    expandable: {
      Owner: () => principalEntity(exchange, ownerOf(exchange, group) ?? group),
      Users: () => visibleMembers(exchange, group).map(userEntity),
    },
  };
}

/** What a client may change, beside title and description. */
export function groupSettings({ settings }: Pick<Principal, 'settings'>): JsonObject {
  return {
    ...{
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
    },
    ...{ OnlyAllowMembersViewMembership: false, RequestToJoinLeaveEmailSetting: null },
    ...(JSON.parse(settings) as JsonObject),
  };
}

/** A group that names no owner belongs to the site's owners. */
export function ownerOf({ database, site }: Exchange, { owner_id: id }: Principal): Principal | undefined {
  const owner = id ?? site.owner_group;
  return owner === null ? undefined : presentPrincipal(database, site, owner);
}

/** @throws 403 when the group shows its members to members alone */
export function visibleMembers(exchange: Exchange, group: Principal): Principal[] {
  const { access, database, site } = exchange;
  const secret = groupSettings(group)['OnlyAllowMembersViewMembership'] === true;
  if (secret && !access.principals().has(group.id) && !managesGroup(exchange, group)) throw accessDenied();
  return membersOf(database, site, group.id);
}

/** Owners do, and whoever manages the permissions of the site; both only with a token that lets them. */
export function managesGroup(exchange: Exchange, group: Principal): boolean {
  const { access } = exchange;
  if (access.may(right.managePermissions)) return true;
  const owner = ownerOf(exchange, group);
  return access.lets(right.managePermissions) && owner !== undefined && access.principals().has(owner.id);
}
