import { realClock } from '../../clock';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import type { GroupCode } from '../../../contracts/audiences';
import type { ListSchema } from '../../../contracts/listSchema';
import { groups } from '../../../lists';
import { listOf } from '../address';
import { listFailureFrom } from '../failureFrom';
import type { Assignment, FoundAudiences, FoundGroup, FoundListAudience, FoundPrincipal } from './plan';

interface RawAssignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly RoleTypeKind: number }[];
}
interface RawGroup {
  readonly Id: number;
  readonly Title: string;
  readonly Users?: readonly RawPrincipal[];
}
interface RawPrincipal {
  readonly LoginName: string;
  readonly Title: string;
  readonly IsShareByEmailGuestUser?: boolean;
}

/** Looks at who may do what, in one request. */
export async function inspectAudiences(
  sp: SPFI,
  siteUrl: string,
  schemas: readonly ListSchema[],
): Promise<FoundAudiences> {
  const [batch, execute] = sp.batched({ maxRequests: 100 });
  const answers = Promise.all([
    batch.web.siteGroups
      .select('Id', 'Title', 'Users/LoginName', 'Users/Title', 'Users/IsShareByEmailGuestUser')
      .expand('Users')<RawGroup[]>(),
    batch.web.associatedMemberGroup
      .select('Id')<{ readonly Id?: number }>()
      .catch(() => ({ Id: undefined })),
    assignmentsOf(batch.web),
    batch.web.roleAssignments.select('PrincipalId', 'Member/LoginName', 'Member/Title').expand('Member')<
      { readonly PrincipalId: number; readonly Member: RawPrincipal }[]
    >(),
    Promise.all(
      schemas.map(async (schema) => [schema.code, await listAudience(batch, siteUrl, schema)] as const),
    ),
  ]);
  answers.catch(() => undefined);
  await execute();
  const [found, members, site, assigned, lists] = await answers;
  const codes = Object.keys(groups) as GroupCode[];
  const ours = codes.flatMap((code) =>
    found.filter(({ Title }) => Title === groups[code].title.da).map((group) => ({ code, ...group })),
  );
  return {
    groups: new Map(ours.map(({ code, Id }) => [code, Id])),
    empty: new Set(ours.filter(({ Users }) => Users?.length === 0).map(({ code }) => code)),
    members: members.Id,
    site,
    principals: new Map<number, FoundGroup | FoundPrincipal>([
      ...assigned.map(({ PrincipalId, Member }) => [PrincipalId, principalFrom(Member)] as const),
      ...found.map(
        ({ Id, Title, Users }) => [Id, { title: Title, members: (Users ?? []).map(principalFrom) }] as const,
      ),
    ]),
    lists: new Map(lists.flatMap(([code, list]) => (list ? [[code, list] as const] : []))),
  };
}

function principalFrom({ LoginName, Title, IsShareByEmailGuestUser }: RawPrincipal): FoundPrincipal {
  return { title: Title, login: LoginName, invited: IsShareByEmailGuestUser === true };
}

/** @returns undefined for a list that is not there */
async function listAudience(
  sp: SPFI,
  siteUrl: string,
  schema: ListSchema,
): Promise<FoundListAudience | undefined> {
  const list = listOf(sp, siteUrl, schema);
  const own = list.select('HasUniqueRoleAssignments')<{ readonly HasUniqueRoleAssignments: boolean }>();
  const assignments = assignmentsOf(list);
  try {
    return { own: (await own).HasUniqueRoleAssignments, assignments: await assignments };
  } catch (cause) {
    assignments.catch(() => undefined);
    if (listFailureFrom(cause, realClock).id === 'missingList') return undefined;
    throw cause;
  }
}

export async function assignmentsOf(securable: Pick<SPFI['web'], 'roleAssignments'>): Promise<Assignment[]> {
  const found = await securable.roleAssignments
    .select('PrincipalId', 'RoleDefinitionBindings/Id', 'RoleDefinitionBindings/RoleTypeKind')
    .expand('RoleDefinitionBindings')<RawAssignment[]>();
  return found.map(({ PrincipalId, RoleDefinitionBindings }) => ({
    principal: PrincipalId,
    roles: RoleDefinitionBindings.map(({ Id, RoleTypeKind }) => ({ id: Id, kind: RoleTypeKind })),
  }));
}
