/** What can be changed about the groups and users of a site. */
import type { JsonObject } from '../protocol/http';
import type { Database } from './database';
import type { Principal } from './principals';
import type { Site } from './sites';

export type GroupSettings = Pick<Principal, 'title' | 'description' | 'owner_id'> & {
  readonly settings: JsonObject;
};

export function changeGroup(database: Database, group: Principal, changed: GroupSettings): void {
  database.run(
    'UPDATE principal SET title = ?1, login = ?1, description = ?2, owner_id = ?3, settings = ?4 WHERE site_id = ?5 AND id = ?6',
    ...[changed.title, changed.description, changed.owner_id, JSON.stringify(changed.settings)],
    ...[group.site_id, group.id],
  );
}

export function changeUser(
  database: Database,
  user: Principal,
  changed: Pick<Principal, 'title' | 'mail'>,
): void {
  const sql = 'UPDATE principal SET title = ?, mail = ? WHERE site_id = ? AND id = ?';
  database.run(sql, changed.title, changed.mail, user.site_id, user.id);
}

/** Being in it already is fine. */
export function addMember(database: Database, group: Principal, member: Principal): void {
  const sql = 'INSERT INTO site_group_member VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
  database.run(sql, group.site_id, group.id, member.id);
}

export function removeMember(database: Database, group: Principal, member: Principal): void {
  const sql = 'DELETE FROM site_group_member WHERE site_id = ? AND group_id = ? AND member_id = ?';
  database.run(sql, group.site_id, group.id, member.id);
}

/** Takes a user or group out of the site with its memberships and roles. Its id is never given to another. */
export function removePrincipal(database: Database, site: Site, { id, login }: Principal): void {
  database.run(
    'UPDATE principal SET former_login = ?1, login = ?2, directory_id = NULL WHERE site_id = ?3 AND id = ?4',
    ...[login, `removed ${id}`, site.id, id],
  );
  database.run(
    'DELETE FROM site_group_member WHERE site_id = ?1 AND (group_id = ?2 OR member_id = ?2)',
    site.id,
    id,
  );
  database.run(
    'DELETE FROM role_assignment WHERE principal_id = ? AND scope_id IN (SELECT id FROM permission_scope WHERE site_id = ?)',
    ...[id, site.id],
  );
  for (const kind of ['owner', 'member', 'visitor'])
    database.run(`UPDATE site SET ${kind}_group = NULL WHERE id = ? AND ${kind}_group = ?`, site.id, id);
}
