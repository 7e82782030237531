import { strFromU8, unzipSync } from 'fflate';
import { tabHeaders } from '../tabHeaders';
import { parseConfiguration } from '../../src/hosts/teamsTab/configuration';
import { copiedProject } from './copiedProject';
import { configurationOf } from './environment';
import { hostingFiles } from './hosting';
import { iconProblem } from './icon';
import type { HostedPlan } from './plan';

const project = copiedProject();
afterAll(() => project.remove());

function hosted(): HostedPlan {
  const { hosted: made } = project.plan();
  if (!made) throw new Error('nothing was planned for the hosted tab');
  return made;
}

const files = () => unzipSync(hosted().teamsZip);
const json = (name: string) =>
  JSON.parse(strFromU8(files()[name] ?? new Uint8Array())) as Record<string, unknown>;
const domain = 'stalkingberedskab.fjordby.example';

it('holds a manifest, the English words and two icons that Teams takes', () => {
  const made = files();
  expect(Object.keys(made)).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(iconProblem(Buffer.from(made['color.png'] ?? []), 'color')).toBeUndefined();
  expect(iconProblem(Buffer.from(made['outline.png'] ?? []), 'outline')).toBeUndefined();
  expect(iconProblem(Buffer.from(made['color.png'] ?? []), 'outline')).toContain('32 × 32');
});

it('says who it is, where it stands and where it comes from', () => {
  expect(json('manifest.json')).toMatchObject({
    manifestVersion: '1.25',
    version: '0.1.0',
    id: '3b8a5e0c-4d17-4f6e-9a52-6c1f0e7d2b94',
    developer: { name: 'Fjordby Kommune' },
    staticTabs: [{ contentUrl: `https://${domain}/index.html?theme={theme}&locale={locale}` }],
    configurableTabs: [{ scopes: ['team', 'groupChat'] }],
    validDomains: [domain],
    webApplicationInfo: {
      id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01',
      nestedAppAuthInfo: [
        {
          redirectUri: `brk-multihub://${domain}`,
          scopes: ['https://sharepoint.fjordby.example/AllSites.Write'],
        },
      ],
    },
  });
});

it('tells everything people read in both languages', () => {
  const english = Object.entries(json('en.json')).filter(([path]) => path !== '$schema');
  const danish = json('manifest.json');
  for (const [path, text] of english) {
    const inDanish = path
      .split(/[.[\]]+/)
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], danish);
    expect(typeof inDanish).toBe('string');
    expect(text).not.toBe(inDanish);
  }
});

it('holds no address of a computer of one’s own and no placeholder', () => {
  const { entraApp, permissions } = hosted();
  const texts = [
    ...Object.values(files()).map((bytes) => strFromU8(bytes, true)),
    entraApp.text,
    permissions.text,
  ];
  for (const text of texts) expect(text).not.toMatch(/localhost|127\.0\.0\.1|\$\{\{/);
});

it('is the same to the byte when made again', () => {
  expect(Buffer.from(hosted().teamsZip).equals(Buffer.from(hosted().teamsZip))).toBe(true);
});

it('prepares the app registration for this tab and no other', () => {
  expect(hosted().entraApp.value).toMatchObject({
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: [`brk-multihub://${domain}`, `https://${domain}/signIn.html`] },
  });
});

it.each(Object.entries(hostingFiles(tabHeaders(parseConfiguration(configurationOf(hosted().environment))))))(
  '%s carries every header, and a longer life for what never changes',
  (_name, text) => {
    for (const value of [
      "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com",
      "connect-src 'self' https://sharepoint.fjordby.example https://login.microsoftonline.com",
      'nosniff',
      'no-referrer',
      'no-cache',
      'immutable',
    ])
      expect(text).toContain(value);
    expect(text).not.toContain('localhost');
  },
);

it('lets no host keep the answer that an asset is missing: it may be there a minute later', () => {
  const made = hostingFiles(tabHeaders(parseConfiguration(configurationOf(hosted().environment))));
  expect(made['nginx/stalkingberedskab.conf']).toContain('immutable";');
  expect(made['nginx/stalkingberedskab.conf']).not.toContain('immutable" always');
  const iis = made['iis/web.config'] ?? '';
  expect(iis).not.toMatch(/<add [^>]*immutable/);
  expect(iis).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"');
});

it('lets every host serve the service worker from the root, never from what is kept for a year', () => {
  const rules = tabHeaders(parseConfiguration(configurationOf(hosted().environment)));
  expect(rules['/*']).toMatchObject({ 'Cache-Control': 'no-cache' });
  expect(rules['/*']?.['Content-Security-Policy']).toContain("worker-src 'self'");
  expect(Object.keys(rules)).toEqual(['/*', '/assets/*']);
});
