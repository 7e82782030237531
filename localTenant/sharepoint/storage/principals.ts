/** Users, claim groups and site groups of a site. */
import type { Database } from './database';
import { claimGroupById, loginOf, personById, personByName } from './directory';
import type { Site } from './sites';

export interface Principal {
  readonly site_id: number;
  readonly id: number;
  readonly kind: 'user' | 'claimGroup' | 'siteGroup';
  readonly directory_id: string | null;
  readonly login: string;
  readonly title: string;
  readonly mail: string;
  readonly upn: string | null;
  readonly guest: number;
  readonly description: string | null;
  /** Principal that owns a site group; the site's owners when null. */
  readonly owner_id: number | null;
  /** JSON of a site group's further properties by SharePoint's names. */
  readonly settings: string;
  /** 1 when it was taken out of the site and only old rows still point at it. */
  readonly removed: number;
}

const columns = `site_id, id, kind, directory_id, coalesce(former_login, login) AS login, title, mail, upn, guest, description,
  owner_id, settings, former_login IS NOT NULL AS removed`;

/** Site groups start at 3, as in a new site. */
const firstId = 3;

export function principals(database: Database, site: Site, kinds: readonly Principal['kind'][]): Principal[] {
  return database
    .all<Principal>(
      `SELECT ${columns} FROM principal WHERE site_id = ? AND former_login IS NULL ORDER BY id`,
      site.id,
    )
    .filter(({ kind }) => kinds.includes(kind));
}

/** Also one that was taken out of the site. */
export function principalById(database: Database, site: Site, id: number): Principal | undefined {
  return database.get<Principal>(
    `SELECT ${columns} FROM principal WHERE site_id = ? AND id = ?`,
    site.id,
    id,
  );
}

/** Only one that is still there. */
export function presentPrincipal(database: Database, site: Site, id: number): Principal | undefined {
  const found = principalById(database, site, id);
  return found?.removed === 0 ? found : undefined;
}

export function membersOf(database: Database, site: Site, groupId: number): Principal[] {
  return database.all<Principal>(
    `SELECT ${columns} FROM principal WHERE site_id = ?1 AND id IN
      (SELECT member_id FROM site_group_member WHERE site_id = ?1 AND group_id = ?2) ORDER BY id`,
    site.id,
    groupId,
  );
}

export function groupsOf(database: Database, site: Site, memberId: number): Principal[] {
  return database.all<Principal>(
    `SELECT ${columns} FROM principal WHERE site_id = ?1 AND id IN
      (SELECT group_id FROM site_group_member WHERE site_id = ?1 AND member_id = ?2) ORDER BY id`,
    site.id,
    memberId,
  );
}

/** The person as a user of the site; SharePoint adds a user at the first visit. */
export function ensureUser(database: Database, site: Site, personId: string): Principal | undefined {
  const known = byDirectoryId(database, site, personId);
  const person = personById(database, personId);
  if (known !== undefined || person === undefined) return known;
  return add(database, site, {
    kind: 'user',
    directory_id: person.id,
    login: loginOf(person),
    title: person.name,
    mail: person.mail,
    upn: person.upn,
    guest: person.guest,
  });
}

export function ensureClaimGroup(database: Database, site: Site, groupId: string): Principal | undefined {
  const known = byDirectoryId(database, site, groupId);
  const group = claimGroupById(database, groupId);
  if (known !== undefined || group === undefined) return known;
  return add(database, site, {
    kind: 'claimGroup',
    directory_id: group.id,
    login: loginOf(group),
    title: group.title,
  });
}

export function addSiteGroup(database: Database, site: Site, title: string): Principal {
  return add(database, site, { kind: 'siteGroup', login: title, title });
}

/** @param name login name, user principal name or mail address */
export function ensureByName(database: Database, site: Site, name: string): Principal | undefined {
  const claim = name.slice(name.lastIndexOf('|') + 1);
  const person = personByName(database, claim);
  if (person !== undefined) return ensureUser(database, site, person.id);
  return ensureClaimGroup(database, site, claim);
}

function byDirectoryId(database: Database, site: Site, id: string): Principal | undefined {
  return database.get<Principal>(
    `SELECT ${columns} FROM principal WHERE site_id = ? AND directory_id = ?`,
    site.id,
    id,
  );
}

type NewPrincipal = Pick<Principal, 'kind' | 'login' | 'title'> & Partial<Principal>;

function add(database: Database, site: Site, made: NewPrincipal): Principal {
  return database.transaction(() => {
    const highest = database.get<{ id: number | null }>(
      'SELECT max(id) AS id FROM principal WHERE site_id = ?',
      site.id,
    );
    const id = Math.max(firstId - 1, highest?.id ?? 0) + 1;
    const { kind, directory_id: directoryId = null, login, title, mail = '', upn = null, guest = 0 } = made;
    database.run(
      `INSERT INTO principal (site_id, id, kind, directory_id, login, title, mail, upn, guest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[site.id, id, kind, directoryId, login, title, mail, upn, guest],
    );
    const row = principalById(database, site, id);
    if (row === undefined) throw new Error(`Principal ${title} was not written`);
    return row;
  });
}
