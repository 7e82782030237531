/** Groups of a site: who is in them, who owns them, and how they are made, changed and removed. */
import { right } from '../permissions/rights';
import { argumentOf, numberArgument } from '../protocol/arguments';
import type { Answer } from '../protocol/entity';
import { accessDenied, principalMissing, unknownProperty, wrongPrimitive } from '../protocol/errors';
import { own, type JsonObject } from '../protocol/http';
import { groupNameInvalid, nameTaken, memberUnknown } from '../protocol/permissionErrors';
import { shape } from '../protocol/select';
import { foldCase } from '../storage/collation';
import {
  addSiteGroup,
  ensureByName,
  presentPrincipal,
  principals,
  type Principal,
} from '../storage/principals';
import { addMember, changeGroup, removeMember, removePrincipal } from '../storage/siteGroups';
import { collection } from './collection';
import { done } from './done';
import {
  groupEntity,
  groupSet,
  groupSettings,
  managesGroup,
  ownerOf,
  principalEntity,
  userEntity,
  visibleMembers,
} from './principalEntities';
import { callerPrincipal, peopleResource, removed, sameText } from './principals';
import { shows, type Exchange, type Resource } from './resource';

export function groupsResource(exchange: Exchange): Resource {
  const { access, database, site } = exchange;
  const all = () => principals(database, site, ['siteGroup']);
  const one = (fits: (group: Principal) => boolean) => groupResource(exchange, () => all().find(fits));
  return {
    GET() {
      access.demand(right.browseUserInfo);
      return collection(
        exchange,
        groupSet,
        all().map((group) => groupEntity(exchange, group)),
      );
    },
    POST: () => create(exchange),
    key: ({ value }) => one(({ id }) => id === Number(value)),
    child(segment) {
      const value = argumentOf(segment, 'value', 0);
      const byId = ({ id }: Principal): boolean => id === Number(value);
      const byName = ({ title }: Principal): boolean => sameText(title, value);
      switch (segment.name) {
        case 'getbyid':
          return one(byId);
        case 'getbyname':
          return one(byName);
        case 'removebyid':
          return removed(segment, () => remove(exchange, all().find(byId)));
        case 'removebyloginname':
          return removed(segment, () => remove(exchange, all().find(byName)));
        default:
          return undefined;
      }
    },
  };
}

export function associatedGroup(exchange: Exchange, id: number | null): Resource {
  const { database, site } = exchange;
  return groupResource(exchange, () => (id === null ? undefined : presentPrincipal(database, site, id)));
}

function groupResource(exchange: Exchange, find: () => Principal | undefined): Resource {
  const found = (): Principal => {
    exchange.access.demand(right.browseUserInfo);
    return demandGroup(find());
  };
  const owner = () => {
    const group = found();
    return principalEntity(exchange, ownerOf(exchange, group) ?? group);
  };
  return shows(exchange, () => groupEntity(exchange, found()), {
    MERGE: () => change(exchange, found()),
    DELETE(): Answer {
      remove(exchange, found());
      return { kind: 'empty', status: 200 };
    },
    child(segment) {
      if (segment.name === 'owner') return shows(exchange, owner);
      if (segment.name === 'users') return membersResource(exchange, found);
      if (segment.name !== 'setuserasowner') return undefined;
      return { POST: () => setOwner(exchange, found(), numberArgument(segment, 'ownerid', 0)) };
    },
  });
}

function membersResource(exchange: Exchange, group: () => Principal): Resource {
  const { database, site } = exchange;
  return peopleResource(exchange, {
    all: () => visibleMembers(exchange, group()),
    add() {
      const to = group();
      demandMembership(exchange, to);
      const name = exchange.body()['LoginName'];
      if (typeof name !== 'string') throw wrongPrimitive('Edm.String');
      const member = ensureByName(database, site, name);
      if (member === undefined) throw memberUnknown();
      addMember(database, to, member);
      return { kind: 'entity', entity: shape(userEntity(member), exchange.query), status: 201 };
    },
    remove(member) {
      const from = group();
      demandMembership(exchange, from);
      removeMember(database, from, member);
    },
  });
}

function create(exchange: Exchange): Answer {
  const { access, database, site } = exchange;
  access.demand(right.createGroups);
  const body = exchange.body();
  const title = groupName(body['Title'] ?? '');
  demandFreeName(exchange, title);
  const group = addSiteGroup(database, site, title);
  // As recorded: a new group belongs to its maker and shows its members to nobody else.
  const fresh = {
    ...{ ...group, owner_id: callerPrincipal(exchange).id },
    settings: JSON.stringify({ OnlyAllowMembersViewMembership: true }),
  };
  write(exchange, fresh, body);
  const made = demandGroup(presentPrincipal(database, site, group.id));
  return { kind: 'entity', entity: shape(groupEntity(exchange, made), exchange.query), status: 201 };
}

function change(exchange: Exchange, group: Principal): Answer {
  if (!managesGroup(exchange, group)) throw accessDenied();
  write(exchange, group, exchange.body());
  return { kind: 'empty', status: 204 };
}

function write(exchange: Exchange, group: Principal, body: JsonObject): void {
  const { Title: title = group.title, Description: description = group.description, ...others } = body;
  const known = groupSettings(group);
  for (const [name, value] of Object.entries(others)) {
    const current = own(known, name);
    if (current === undefined) throw unknownProperty(name, 'SP.Group');
    if (typeof current === 'boolean' && typeof value !== 'boolean') throw wrongPrimitive('Edm.Boolean');
  }
  if (description !== null && typeof description !== 'string') throw wrongPrimitive('Edm.String');
  const name = groupName(title);
  if (name !== group.title) demandFreeName(exchange, name);
  const settings = { ...known, ...others };
  changeGroup(exchange.database, group, { title: name, description, owner_id: group.owner_id, settings });
}

function setOwner(exchange: Exchange, group: Principal, ownerId: number): Answer {
  if (!managesGroup(exchange, group)) throw accessDenied();
  const owner = presentPrincipal(exchange.database, exchange.site, ownerId);
  if (owner === undefined || owner.kind === 'siteGroup') throw principalMissing('User');
  changeGroup(exchange.database, group, { ...group, owner_id: ownerId, settings: groupSettings(group) });
  return done('SetUserAsOwner');
}

function remove(exchange: Exchange, group: Principal | undefined): void {
  const found = demandGroup(group);
  if (!managesGroup(exchange, found)) throw accessDenied();
  removePrincipal(exchange.database, exchange.site, found);
}

/** Members may change who is in it where the group says so. @throws 403 */
function demandMembership(exchange: Exchange, group: Principal): void {
  const { access } = exchange;
  const open =
    groupSettings(group)['AllowMembersEditMembership'] === true && access.principals().has(group.id);
  if (!managesGroup(exchange, group) && !(open && access.lets(right.managePermissions))) throw accessDenied();
}

function groupName(title: JsonObject[string]): string {
  if (typeof title !== 'string') throw wrongPrimitive('Edm.String');
  if (title.trim() === '' || title.length > 255 || /["/\\[\]:|<>+=;,?*'@]/.test(title))
    throw groupNameInvalid();
  return title;
}

function demandFreeName({ database, site }: Exchange, title: string): void {
  const taken = principals(database, site, ['siteGroup']).some(
    (group) => foldCase(group.title) === foldCase(title),
  );
  if (taken) throw nameTaken();
}

function demandGroup(group: Principal | undefined): Principal {
  if (group?.kind !== 'siteGroup') throw principalMissing('Group');
  return group;
}
