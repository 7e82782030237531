/** Users of a site, and of a group. */
import { right } from '../permissions/rights';
import { argumentOf } from '../protocol/arguments';
import type { Answer } from '../protocol/entity';
import {
  accessDenied,
  principalMissing,
  unknownProperty,
  userUnknown,
  wrongPrimitive,
} from '../protocol/errors';
import type { Argument, Segment } from '../protocol/path';
import { shape } from '../protocol/select';
import {
  ensureByName,
  ensureUser,
  groupsOf,
  presentPrincipal,
  principals,
  type Principal,
} from '../storage/principals';
import { changeUser, removePrincipal } from '../storage/siteGroups';
import { collection } from './collection';
import { done } from './done';
import { groupEntity, groupSet, userEntity, userSet } from './principalEntities';
import { shows, type Exchange, type Resource } from './resource';

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
  const { access, database, site } = exchange;
  return peopleResource(exchange, {
    all: () => principals(database, site, ['user', 'claimGroup']),
    remove(user) {
      access.demand(right.managePermissions);
      removePrincipal(database, site, user);
    },
  });
}

/** `web/getuserbyid(7)` */
export function userById(exchange: Exchange, id: unknown): Resource {
  const { database, site } = exchange;
  return userResource(exchange, () => {
    const found = typeof id === 'number' ? presentPrincipal(database, site, id) : undefined;
    return found?.kind === 'siteGroup' ? undefined : found;
  });
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

/** Who belongs to a site or a group, and how it is changed. */
export interface People {
  readonly all: () => Principal[];
  /** @throws 403 */
  readonly remove: (user: Principal) => void;
  /** `POST {"LoginName":"…"}` */
  readonly add?: () => Answer;
}

export function peopleResource(exchange: Exchange, { all, add, remove }: People): Resource {
  const found = (fits: (user: Principal) => boolean): Principal => {
    exchange.access.demand(right.browseUserInfo);
    const user = all().find(fits);
    if (user === undefined) throw principalMissing('User');
    return user;
  };
  const one = (fits: (user: Principal) => boolean): Resource => ({
    ...userResource(exchange, () => found(fits)),
    DELETE: () => removal(fits),
  });
  const removal = (fits: (user: Principal) => boolean): Answer => {
    remove(found(fits));
    return { kind: 'empty', status: 200 };
  };
  return {
    GET() {
      exchange.access.demand(right.browseUserInfo);
      return collection(exchange, userSet, all().map(userEntity));
    },
    POST: add,
    key: (argument) => one(({ id, login }) => id === argument.value || sameText(login, argument.value)),
    child(segment) {
      const value = argumentOf(segment, 'value', 0);
      const byId = ({ id }: Principal): boolean => id === Number(value);
      const byLogin = ({ login }: Principal): boolean => sameText(login, value);
      switch (segment.name) {
        case 'getbyid':
          return one(byId);
        case 'getbyemail':
          return one(({ mail }) => sameText(mail, value));
        case 'getbyloginname':
          return one(byLogin);
        case 'removebyid':
          return removed(segment, () => remove(found(byId)));
        case 'removebyloginname':
          return removed(segment, () => remove(found(byLogin)));
        default:
          return undefined;
      }
    },
  };
}

export function removed({ name }: Segment, remove: () => void): Resource {
  return {
    POST() {
      remove();
      return done(name === 'removebyid' ? 'RemoveById' : 'RemoveByLoginName');
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
    MERGE: () => change(exchange, found()),
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

/** Name and mail only; who administers a site is the tenant's matter. */
function change(exchange: Exchange, user: Principal): Answer {
  const { access, database } = exchange;
  access.demand(right.managePermissions);
  const { Title: title = user.title, Email: mail = user.mail, ...others } = exchange.body();
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.User');
  if (typeof title !== 'string' || typeof mail !== 'string') throw wrongPrimitive('Edm.String');
  changeUser(database, user, { title, mail });
  return { kind: 'empty', status: 204 };
}

export function sameText(text: string, value: Argument['value'] | undefined): boolean {
  return typeof value === 'string' && text.toLowerCase() === value.toLowerCase();
}
