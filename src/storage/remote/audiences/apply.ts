import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import type { AudiencePlan, AudienceStep, GroupCode } from '../../../contracts/audiences';
import type { ListSchema } from '../../../contracts/listSchema';
import { groups } from '../../../lists';
import { listOf } from '../address';
import { isClosed } from '../closed';
import { assignmentsOf, inspectAudiences } from './inspect';
import { manages, reads, roleKind, writersOf, writes } from './plan';

/** Carries a plan out in its order. What is done stays done, and the next plan is shorter. */
export async function applyAudiences(
  sp: SPFI,
  siteUrl: string,
  plan: Pick<AudiencePlan, 'steps'>,
  done: (finished: number) => void,
): Promise<void> {
  for (const [index, step] of plan.steps.entries()) {
    await applyStep(sp, siteUrl, step);
    done(index + 1);
  }
}

async function applyStep(sp: SPFI, siteUrl: string, step: AudienceStep): Promise<void> {
  switch (step.kind) {
    case 'createGroup':
      return createGroup(sp, step.group);
    case 'joinGroup': {
      const { LoginName } = await sp.web.currentUser.select('LoginName')();
      await sp.web.siteGroups.getByName(groups[step.group].title.da).users.add(LoginName);
      return;
    }
    case 'openSite': {
      const { Id } = await sp.web.siteGroups.getByName(groups[step.group].title.da).select('Id')();
      return sp.web.roleAssignments.add(Id, await roleId(sp, roleKind.edit));
    }
    case 'setAudience':
      return setAudience(sp, siteUrl, step.list);
  }
}

async function createGroup(sp: SPFI, group: GroupCode): Promise<void> {
  const { title, purpose } = groups[group];
  await sp.web.siteGroups.add({
    ...{ Title: title.da, Description: purpose },
    ...{ AllowMembersEditMembership: false, OnlyAllowMembersViewMembership: false },
  });
}

/** Grants come before withdrawals, so that nobody who may read ever cannot. */
async function setAudience(sp: SPFI, siteUrl: string, schema: ListSchema): Promise<void> {
  const found = await inspectAudiences(sp, siteUrl, [schema]);
  const writers = writersOf(schema, found);
  if (writers === undefined) throw new Error(`A group that may write ${schema.code} is missing.`);
  const list = listOf(sp, siteUrl, schema);
  const closed = isClosed(schema);
  if (!found.lists.get(schema.code)?.own) await list.breakRoleInheritance(!closed, false);
  const [read, contribute] = [await roleId(sp, roleKind.read), await roleId(sp, roleKind.contribute)];
  const now = await assignmentsOf(list);
  const rolesOf = (id: number) => now.find(({ principal }) => principal === id)?.roles ?? [];
  for (const id of writers) if (!rolesOf(id).some(writes)) await list.roleAssignments.add(id, contribute);
  const readers = closed ? [] : found.site.filter(({ roles }) => roles.some(reads));
  for (const { principal } of readers)
    if (!rolesOf(principal).some(({ kind }) => kind === roleKind.read) && !writers.includes(principal))
      await list.roleAssignments.add(principal, read);
  for (const { principal, roles } of now) {
    if (writers.includes(principal) || manages(roles)) continue;
    for (const { id } of roles.filter(closed ? reads : writes))
      await list.roleAssignments.remove(principal, id);
  }
}

async function roleId(sp: SPFI, kind: (typeof roleKind)[keyof typeof roleKind]): Promise<number> {
  return (await sp.web.roleDefinitions.getByType(kind).select('Id')()).Id;
}
