/** Which rights an application may ask this tenant for: a closed list, so that a misspelt scope is found at once. */
const rights = ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage'] as const;
export type Right = (typeof rights)[number];

/** What msal-browser adds to every request on its own. They give identity, never access. */
const identityScopes = ['openid', 'profile', 'offline_access', 'email'];

/**
 * The SharePoint rights in a scope string (`<origin>/AllSites.Write openid profile`), or undefined when any part of it
 * is unknown or none of it concerns SharePoint.
 */
export function rightsIn(scope: string, origin: string): Right[] | undefined {
  const asked = scope.split(' ').filter((part) => part !== '' && !identityScopes.includes(part));
  const found = rights.filter((right) => asked.includes(`${origin}/${right}`));
  return found.length > 0 && found.length === new Set(asked).size ? found : undefined;
}
