/** Users and groups of a site. */
import { right } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import { accessDenied, principalMissing, unknownProperty, userUnknown } from '../protocol/errors';
import type { Argument } from '../protocol/path';
import { shape } from '../protocol/select';
import {
  ensureByName,
  ensureUser,
  groupsOf,
  membersOf,
  principalById,
  principals,
  type Principal,
} from '../storage/principals';
import { collection } from './collection';
import { shows, type Exchange, type Resource } from './resource';

const userSet = 'SP.ApiData.Users';
const groupSet = 'SP.ApiData.Groups';

/** The caller as a user of the site. */
export function callerPrincipal({ database, site, caller, access }: Exchange): Principal {
  access.demand(right.open);
  const user = ensureUser(database, site, caller.personId);
  if (user === undefined) throw accessDenied();
  return user;
}

export function currentUser(exchange: Exchange): Resource {
  return userResource(exchange, () => callerPrincipal(exchange));
}

export function usersResource(exchange: Exchange): Resource {
  const all = () => principals(exchange.database, exchange.site, ['user', 'claimGroup']);
  return peopleResource(exchange, all);
}

/** `POST web/ensureuser {"logonName":"i:0#.f|membership|…"}` */
export function ensureUserResource(exchange: Exchange): Resource {
  return {
    POST() {
      exchange.access.demand(right.addListItems);
      const name = exchange.body()['logonName'];
      if (typeof name !== 'string') throw unknownProperty('logonName', 'SP.Web');
      const found = ensureByName(exchange.database, exchange.site, name);
      if (found === undefined) throw userUnknown(name);
      return { kind: 'entity', entity: shape(userEntity(found), exchange.query), status: 200 };
    },
  };
}

export function groupsResource(exchange: Exchange): Resource {
  const { access, database, site } = exchange;
  const all = () => principals(database, site, ['siteGroup']);
  const one = (found: (group: Principal) => boolean) => groupResource(exchange, () => all().find(found));
  return {
    GET() {
      access.demand(right.browseUserInfo);
      return collection(
        exchange,
        groupSet,
        all().map((group) => groupEntity(exchange, group)),
      );
    },
    key: ({ value }) => one(({ id }) => id === value),
    child({ name, arguments: [argument] = [] }) {
      if (name === 'getbyid') return one(({ id }) => id === argument?.value);
      return name === 'getbyname' ? one(({ title }) => sameText(title, argument)) : undefined;
    },
  };
}

export function associatedGroup(exchange: Exchange, id: number | null): Resource {
  return groupResource(exchange, () =>
    id === null ? undefined : principalById(exchange.database, exchange.site, id),
  );
}

function peopleResource(exchange: Exchange, all: () => Principal[]): Resource {
  const one = (found: (user: Principal) => boolean) => userResource(exchange, () => all().find(found));
  return {
    GET() {
      exchange.access.demand(right.browseUserInfo);
      return collection(exchange, userSet, all().map(userEntity));
    },
    key: (argument) => one(({ id, login }) => id === argument.value || sameText(login, argument)),
    child({ name, arguments: [argument] = [] }) {
      if (name === 'getbyid') return one(({ id }) => id === argument?.value);
      if (name === 'getbyemail') return one(({ mail }) => sameText(mail, argument));
      return name === 'getbyloginname' ? one(({ login }) => sameText(login, argument)) : undefined;
    },
  };
}

function userResource(exchange: Exchange, find: () => Principal | undefined): Resource {
  const found = (): Principal => {
    exchange.access.demand(right.browseUserInfo);
    const user = find();
    if (user === undefined) throw principalMissing('User');
    return user;
  };
  return shows(exchange, () => userEntity(found()), {
    child({ name }) {
      if (name !== 'groups') return undefined;
      const groups = () => groupsOf(exchange.database, exchange.site, found().id);
      return {
        GET: () =>
          collection(
            exchange,
            groupSet,
            groups().map((group) => groupEntity(exchange, group)),
          ),
      };
    },
  });
}

function groupResource(exchange: Exchange, find: () => Principal | undefined): Resource {
  const found = (): Principal => {
    exchange.access.demand(right.browseUserInfo);
    const group = find();
    if (group === undefined) throw principalMissing('Group');
    return group;
  };
  return shows(exchange, () => groupEntity(exchange, found()), {
    child: ({ name }) =>
      name === 'users'
        ? peopleResource(exchange, () => membersOf(exchange.database, exchange.site, found().id))
        : undefined,
  });
}

function sameText(text: string, argument: Argument | undefined): boolean {
  return typeof argument?.value === 'string' && text.toLowerCase() === argument.value.toLowerCase();
}

export function userEntity(user: Principal): Entity {
  const person = user.kind === 'user';
  return {
    type: 'SP.User',
    set: userSet,
    path: `Web/GetUserById(${user.id})`,
    properties: {
      ...{
        Id: user.id,
        IsHiddenInUI: false,
        LoginName: user.login,
        Title: user.title,
        PrincipalType: person ? 1 : 4,
      },
      ...{ Email: user.mail, Expiration: '', IsEmailAuthenticationGuestUser: false },
      ...{ IsShareByEmailGuestUser: user.guest === 1, IsSiteAdmin: false, UserPrincipalName: user.upn },
      UserId: person
        ? {
            NameId: (user.directory_id ?? '').replaceAll('-', '').slice(-16),
            NameIdIssuer: 'urn:federation:microsoftonline',
          }
        : null,
    },
  };
}

function groupEntity(exchange: Exchange, group: Principal): Entity {
  const { database, site } = exchange;
  const owner = site.owner_group === null ? undefined : principalById(database, site, site.owner_group);
  return {
    type: 'SP.Group',
    set: groupSet,
    path: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      ...{ Id: group.id, IsHiddenInUI: false, LoginName: group.login, Title: group.title, PrincipalType: 8 },
      ...{
        AllowMembersEditMembership: false,
        AllowRequestToJoinLeave: false,
        AutoAcceptRequestToJoinLeave: false,
      },
      ...{
        Description: group.description,
        OnlyAllowMembersViewMembership: false,
        OwnerTitle: owner?.title ?? group.title,
      },
      RequestToJoinLeaveEmailSetting: null,
    },
    expandable: { Users: () => membersOf(database, site, group.id).map(userEntity) },
  };
}
