/** Users, claim groups and site groups of a site, and the directory they come from. */
import type { Database } from './database';
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
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly upn: string;
  readonly guest: number;
}

/** Site groups start at 3, as in a new site. */
const firstId = 3;

export function principals(database: Database, site: Site, kinds: readonly Principal['kind'][]): Principal[] {
  return database
    .all<Principal>('SELECT * FROM principal WHERE site_id = ? ORDER BY id', site.id)
    .filter(({ kind }) => kinds.includes(kind));
}

export function principalById(database: Database, site: Site, id: number): Principal | undefined {
  return database.get<Principal>('SELECT * FROM principal WHERE site_id = ? AND id = ?', site.id, id);
}

export function membersOf(database: Database, site: Site, groupId: number): Principal[] {
  return database.all<Principal>(
    `SELECT principal.* FROM principal JOIN site_group_member ON member_id = id AND site_group_member.site_id = principal.site_id
      WHERE principal.site_id = ? AND group_id = ? ORDER BY id`,
    site.id,
    groupId,
  );
}

export function groupsOf(database: Database, site: Site, memberId: number): Principal[] {
  return database.all<Principal>(
    `SELECT principal.* FROM principal JOIN site_group_member ON group_id = id AND site_group_member.site_id = principal.site_id
      WHERE principal.site_id = ? AND member_id = ? ORDER BY id`,
    site.id,
    memberId,
  );
}

/** The person as a user of the site; SharePoint adds a user at the first visit. */
export function ensureUser(database: Database, site: Site, personId: string): Principal | undefined {
  const known = byDirectoryId(database, site, personId);
  const person = database.get<Person>('SELECT * FROM person WHERE id = ?', personId);
  if (known !== undefined || person === undefined) return known;
  return add(database, site, {
    kind: 'user',
    directory_id: person.id,
    login: `i:0#.f|membership|${person.upn.toLowerCase()}`,
    title: person.name,
    mail: person.mail,
    upn: person.upn,
    guest: person.guest,
  });
}

export function ensureClaimGroup(database: Database, site: Site, groupId: string): Principal | undefined {
  const known = byDirectoryId(database, site, groupId);
  const group = database.get<{ id: string; title: string }>(
    'SELECT * FROM claim_group WHERE id = ?',
    groupId,
  );
  if (known !== undefined || group === undefined) return known;
  return add(database, site, {
    kind: 'claimGroup',
    directory_id: group.id,
    login: `c:0o.c|federateddirectoryclaimprovider|${group.id}`,
    title: group.title,
  });
}

export function addSiteGroup(database: Database, site: Site, title: string): Principal {
  return add(database, site, { kind: 'siteGroup', login: title, title });
}

/** @param name login name, user principal name or mail address */
export function ensureByName(database: Database, site: Site, name: string): Principal | undefined {
  const claim = name.slice(name.lastIndexOf('|') + 1);
  const person = database.get<{ id: string }>(
    'SELECT id FROM person WHERE fold_case(?1) IN (fold_case(upn), fold_case(mail))',
    claim,
  );
  if (person !== undefined) return ensureUser(database, site, person.id);
  return ensureClaimGroup(database, site, claim);
}

function byDirectoryId(database: Database, site: Site, id: string): Principal | undefined {
  return database.get<Principal>(
    'SELECT * FROM principal WHERE site_id = ? AND directory_id = ?',
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
    return {
      site_id: site.id,
      id,
      kind,
      directory_id: directoryId,
      login,
      title,
      mail,
      upn,
      guest,
      description: null,
    };
  });
}
