/** Writes the tenant as an administrator left it: directory, sites, site groups and their roles. Only into an empty file. */
import { randomUUID } from 'node:crypto';
import { roles } from '../permissions/rights';
import type { Database } from './database';
import { addSiteGroup, ensureClaimGroup, ensureUser } from './principals';
import { findSite, type Site } from './sites';
import type { TenantSetup, TenantSite, TenantSiteGroup, TenantUser } from './tenant';

const roleIds: Readonly<Record<TenantSiteGroup['role'], number>> = {
  'Full Control': roles.fullControl.id,
  Edit: roles.edit.id,
  Contribute: roles.contribute.id,
  Read: roles.read.id,
};

/** @param now in whole seconds */
export function setUpTenant(database: Database, tenant: TenantSetup, now: string): void {
  database.transaction(() => {
    if (database.get('SELECT 1 FROM site LIMIT 1') !== undefined) return;
    addDirectory(database, tenant);
    for (const site of tenant.sites) addSite(database, site, now);
  });
}

function addDirectory(database: Database, { users, claimGroups }: TenantSetup): void {
  const home = users.find(({ guest }) => !guest)?.mail.split('@')[1] ?? 'localhost';
  for (const user of users) {
    const { id, name, mail, guest } = user;
    database.run(
      'INSERT INTO person VALUES (?, ?, ?, ?, ?)',
      id,
      name,
      mail,
      principalName(user, home),
      guest ? 1 : 0,
    );
  }
  for (const { id, title, members } of claimGroups) {
    database.run('INSERT INTO claim_group VALUES (?, ?)', id, title);
    for (const member of members) database.run('INSERT INTO claim_group_member VALUES (?, ?)', id, member);
  }
}

/** Guests are known by their foreign address inside the tenant's own domain. */
function principalName({ mail, guest }: TenantUser, home: string): string {
  return guest ? `${mail.replace('@', '_')}#EXT#@${home}` : mail;
}

function addSite(database: Database, setup: TenantSite, now: string): void {
  const path = setup.path.replace(/\/+$/, '');
  database.run(
    'INSERT INTO site (guid, path, title, language, created) VALUES (?, ?, ?, ?, ?)',
    ...[randomUUID(), path, setup.title, setup.language, now],
  );
  const site = findSite(database, path);
  if (site === undefined) throw new Error(`Site ${path} was not written`);
  database.run("INSERT INTO permission_scope (site_id, kind, target) VALUES (?, 'web', '')", site.id);
  const groups = setup.groups.map((group) => ({ group, id: addSiteGroup(database, site, group.title).id }));
  for (const { group, id } of groups) fillGroup(database, site, group, id);
}

function fillGroup(database: Database, site: Site, group: TenantSiteGroup, id: number): void {
  database.run(
    `INSERT INTO role_assignment SELECT id, ?, ? FROM permission_scope WHERE site_id = ? AND kind = 'web'`,
    ...[id, roleIds[group.role], site.id],
  );
  if (group.associated !== undefined) {
    database.run(`UPDATE site SET ${group.associated}_group = ? WHERE id = ?`, id, site.id);
  }
  for (const member of group.members) {
    const principal = ensureUser(database, site, member) ?? ensureClaimGroup(database, site, member);
    if (principal === undefined) throw new Error(`${group.title} names ${member}, who is not in the tenant`);
    database.run('INSERT INTO site_group_member VALUES (?, ?, ?)', site.id, id, principal.id);
  }
}
