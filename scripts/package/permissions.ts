/** Keeps one list of rights: what the code asks for, what is explained, what the app registration and Teams declare. */
import * as v from 'valibot';
import type { SharePointScope } from '../../src/hosts/teamsTab/signIn';
import { checked, type JsonFile, problemAt, Refusal, refuseIfAny } from './refusal';
import type { TeamsManifest } from './teamsManifest';
import { guid, httpsAddress, words } from './words';

const sharePoint = '00000003-0000-0ff1-ce00-000000000000';

/** How Entra knows SharePoint's delegated scopes. The compiler keeps the names to those that sign-in knows. */
const scopeIds: Readonly<Record<SharePointScope, string>> = {
  'AllSites.Write': '640ddd16-e5b7-4d71-9690-3f4022699ee7',
  'AllSites.Manage': 'b3f70a70-8a4b-4f95-9573-d71c496a53f4',
};

const inBoth = v.strictObject({ da: words(400), en: words(400) });
const none = (reason: string) => v.pipe(v.array(v.unknown()), v.maxLength(0, reason));

const permissionsSchema = v.strictObject({
  webPart: none('must be empty: the web part uses the page’s own session.'),
  application: none('must be empty: nothing runs without a signed-in person.'),
  delegated: v.array(
    v.strictObject({
      api: v.literal('SharePoint', 'must be SharePoint, the only service the product asks for anything.'),
      scope: words(64),
      id: guid,
      why: inBoth,
      usedBy: inBoth,
      narrower: inBoth,
    }),
  ),
});

const redirect = v.pipe(
  v.string(),
  v.transform((address) => address.replace(/^brk-multihub:\/\/([^/]+)$/, 'https://$1')),
  httpsAddress,
);

const entraAppSchema = v.strictObject({
  displayName: words(120),
  signInAudience: v.literal('AzureADMyOrg', 'must be AzureADMyOrg: nobody from another tenant signs in.'),
  spa: v.strictObject({ redirectUris: v.array(redirect) }),
  requiredResourceAccess: v.strictTuple(
    [
      v.strictObject({
        resourceAppId: v.literal(sharePoint, `must be ${sharePoint}, SharePoint.`),
        resourceAccess: v.array(
          v.strictObject({ id: guid, type: v.literal('Scope', 'must be Scope: rights are delegated only.') }),
        ),
      }),
    ],
    'must name SharePoint and nothing else.',
  ),
});

interface RightsFiles {
  /** Source of the file that signs people in. */
  readonly signIn: { readonly name: string; readonly text: string };
  readonly permissions: JsonFile;
  /** With its placeholders filled in. */
  readonly entraApp: JsonFile;
  /** The SharePoint solution. */
  readonly solution: JsonFile;
}

/** @throws {Refusal} when what the code asks for and what is declared differ in any way */
export function checkRights({ signIn, permissions, entraApp, solution }: RightsFiles): void {
  const asked = scopesAskedFor(signIn);
  const { delegated } = checked(permissionsSchema, permissions);
  const [{ resourceAccess }] = checked(entraAppSchema, entraApp).requiredResourceAccess;
  const missing = asked.filter((scope) => !delegated.some((declared) => declared.scope === scope));
  const requests = ['solution', 'webApiPermissionRequests'];
  refuseIfAny([
    ...notAskedFor(permissions, delegated, asked),
    ...missing.map((scope) =>
      problemAt(permissions, ['delegated'], `${signIn.name} asks for ${scope}; add it, or ask no more.`),
    ),
    ...notDeclared(entraApp, resourceAccess, delegated),
    ...(/"webApiPermissionRequests"/.test(solution.text)
      ? [problemAt(solution, requests, 'asks for rights in the whole tenant; remove it.')]
      : []),
  ]);
}

interface Declared {
  readonly scope: string;
  readonly id: string;
}

/** What is explained although the code has no use for it, and explained under a wrong id. */
function notAskedFor(file: JsonFile, delegated: readonly Declared[], asked: readonly string[]): string[] {
  const names = delegated.map(({ scope }) => scope);
  return delegated.flatMap(({ scope, id }, index) => {
    if (!asked.includes(scope) || names.indexOf(scope) !== index)
      return problemAt(file, ['delegated', index, 'scope'], `${scope} is a scope too many; remove it.`);
    const known = Object.entries(scopeIds).find(([name]) => name === scope)?.[1];
    if (id === known) return [];
    return problemAt(file, ['delegated', index, 'id'], `is not ${scope}; write ${known ?? 'its id'}.`);
  });
}

/** What the app registration would be granted although nothing explains it, and what it lacks. */
function notDeclared(
  file: JsonFile,
  granted: readonly { readonly id: string }[],
  delegated: readonly Declared[],
): string[] {
  const path = ['requiredResourceAccess', 0, 'resourceAccess'];
  const ids = granted.map(({ id }) => id);
  const tooMany = ids.flatMap((id, index) =>
    delegated.some((declared) => declared.id === id) && ids.indexOf(id) === index
      ? []
      : problemAt(file, [...path, index, 'id'], `${id} is a scope too many; remove it.`),
  );
  const lacking = delegated.filter(({ id }) => !ids.includes(id));
  return [
    ...tooMany,
    ...lacking.map(({ scope, id }) => problemAt(file, path, `lacks ${scope}; add ${id} as a Scope.`)),
  ];
}

/** What Teams may fetch ahead is what everyone needs, never what only the settings need. @throws {Refusal} */
export function checkPrefetched(file: JsonFile, manifest: TeamsManifest, origin: string): void {
  const everyone = `${origin}/${'AllSites.Write' satisfies SharePointScope}`;
  const path = ['webApplicationInfo', 'nestedAppAuthInfo', 0, 'scopes'];
  const [{ scopes }] = manifest.webApplicationInfo.nestedAppAuthInfo;
  if (scopes.length !== 1 || scopes[0] !== everyone)
    throw new Refusal([problemAt(file, path, `holds ${scopes.join(', ')}; write ${everyone} alone.`)]);
}

function scopesAskedFor({ name, text }: RightsFiles['signIn']): readonly string[] {
  const union = /export type SharePointScope =([^;]+);/.exec(text)?.[1] ?? '';
  const scopes = [...union.matchAll(/'([\w.]+)'/g)].map(([, scope = '']) => scope);
  if (scopes.length > 0) return scopes;
  throw new Refusal([`${name}: SharePointScope was not found; name the scopes in that type.`]);
}
