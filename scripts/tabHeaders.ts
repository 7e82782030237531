import type { Configuration } from '../src/hosts/teamsTab/configuration';

/** Response headers by path pattern, for whichever static host serves the tab. */
export type HeadersByPath = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Microsoft's own windows that may frame the tab. */
const microsoftHosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];
/** Where teams-js looks up which origins are Microsoft's. */
const teamsDomains = 'https://res.cdn.office.net';
/** Fluent's style engine puts empty style elements in the page and fills them by script: this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export function tabHeaders(configuration: Configuration): HeadersByPath {
  const { origin } = new URL(configuration.staffSite);
  const policy: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", emptyStyle],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", origin, new URL(configuration.authority).origin, teamsDomains],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...microsoftHosts, ...configuration.hostOrigins],
    'require-trusted-types-for': ["'script'"],
  };
  return {
    '/*': {
      'Content-Security-Policy': Object.entries(policy)
        .map(([name, values]) => `${name} ${values.join(' ')}`)
        .join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    },
    '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  };
}
