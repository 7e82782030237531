import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { copiedProject, type Project } from './copiedProject';
import { packaged, planPackages } from './plan';
import { sameZip } from './zip';

let project: Project;
beforeEach(() => {
  project = copiedProject();
});
afterEach(() => project.remove());

const env = 'appPackage/example.env.json';
const teams = 'appPackage/manifest.json';
const entra = 'manifest/entra-app.json';
const rights = 'manifest/permissions.json';

/** What packaging said, one line for each thing to mend. */
function refused(): string[] {
  try {
    project.plan();
  } catch (problem) {
    return problem instanceof Error ? problem.message.split('\n') : [];
  }
  return [];
}

it('refuses nothing as the project is', () => {
  expect(refused()).toEqual([]);
});

it.each<[what: string, file: string, from: string | RegExp, to: string, line: RegExp]>([
  [
    'a wrong GUID',
    env,
    '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01',
    '7f0c2b1e',
    /env\.json:5 clientId: is no GUID/,
  ],
  [
    'a GUID of zeros',
    env,
    /"3b8a5e0c[^"]*"/,
    '"00000000-0000-0000-0000-000000000000"',
    /:2 teamsAppId: .*zeros/,
  ],
  ['localhost', env, 'stalkingberedskab.fjordby.example', 'tab.localhost', /:3 tabDomain: .*never localhost/],
  [
    'a port',
    env,
    'stalkingberedskab.fjordby.example',
    'fjordby.example:8443',
    /:3 tabDomain: .*without .*port/,
  ],
  ['an address for a domain', env, '"stalk', '"https://stalk', /:3 tabDomain: .*write the name alone/],
  ['http', env, 'https://sharepoint', 'http://sharepoint', /:6 staffSite: must be an https address/],
  [
    'a local SharePoint',
    env,
    'https://sharepoint.fjordby.example',
    'https://sharepoint.localhost',
    /staffSite/,
  ],
  ['a missing line', env, /\n {2}"municipality".*/, '', /env\.json:1 municipality: is missing; write it/],
  ['a line too many', env, '{', '{\n"clientSecret": "x",', /:2 clientSecret: is not known here; remove it/],
  ['no JSON', env, ',', '', /env\.json: is not JSON: .*line 3/],
  ['a wrong number', env, '01 00 00 20', 'tel:112', /:12 helpNumbers\.0\.number: must be a phone number/],
  [
    'a long developer',
    env,
    /("developer": \{\s*"name": )"[^"]*"/,
    '"developer": {"name": "Fællessekretariatet for Fjordby Kommune"',
    /developer\.name: has 39 characters; write at most 32/,
  ],
  [
    'one id for two things',
    env,
    '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01',
    '3b8a5e0c-4d17-4f6e-9a52-6c1f0e7d2b94',
    /clientId: is the same as .*teamsAppId/,
  ],
  [
    'a name of 31 characters',
    teams,
    '"Stalkingberedskab"',
    `"${'S'.repeat(31)}"`,
    /manifest\.json:17 name\.short: has 31 characters; write at most 30/,
  ],
  [
    '81 characters for 80',
    'appPackage/en.json',
    'What to do on',
    'x'.repeat(81),
    /en\.json:5 description\.short: has \d+ characters; write at most 80/,
  ],
  [
    'a missing translation',
    'appPackage/en.json',
    /,\s*"staticTabs\[0\]\.name": "Readiness"/,
    '',
    /staticTabs\[0\]\.name: is missing/,
  ],
  [
    'an unknown placeholder',
    teams,
    '${{TAB_DOMAIN}}',
    '${{TAB_DOMIAN}}',
    /\$\{\{TAB_DOMIAN\}\} is unknown; write one of .*TAB_DOMAIN/,
  ],
  [
    'another domain',
    teams,
    'https://${{TAB_DOMAIN}}/index.html"',
    'https://elsewhere.example/index.html"',
    /staticTabs\.0\.websiteUrl: must be on stalkingberedskab\.fjordby\.example/,
  ],
  [
    'a second domain',
    teams,
    '["${{TAB_DOMAIN}}"]',
    '["${{TAB_DOMAIN}}", "*.example.com"]',
    /validDomains.*no other/,
  ],
  [
    'a wider token fetched ahead',
    teams,
    'AllSites.Write',
    'AllSites.Manage',
    /nestedAppAuthInfo\.0\.scopes: .*AllSites\.Write alone/,
  ],
  [
    'a permission of Teams',
    teams,
    '"defaultInstallScope"',
    '"permissions": ["identity"],\n  "defaultInstallScope"',
    /permissions: is not known here; remove it/,
  ],
  [
    'a scope too many, granted',
    entra,
    '[\n        {',
    '[\n        { "id": "56680e0d-d2a3-4ae1-80d8-3c4f2100e3d0", "type": "Scope" },\n        {',
    /entra-app\.json:\d+ .*56680e0d.* is a scope too many; remove it/,
  ],
  [
    'a right without a person',
    entra,
    '"type": "Scope"',
    '"type": "Role"',
    /entra-app\.json:\d+ .*type: must be Scope/,
  ],
  [
    'Graph',
    entra,
    '00000003-0000-0ff1-ce00-000000000000',
    '00000003-0000-0000-c000-000000000000',
    /resourceAppId: must be .*SharePoint/,
  ],
  [
    'a redirect to localhost',
    entra,
    'https://${{TAB_DOMAIN}}/signIn.html',
    'http://localhost:5301',
    /spa\.redirectUris\.1: must be an https/,
  ],
  [
    'a scope too many, explained',
    rights,
    '"AllSites.Manage"',
    '"AllSites.FullControl"',
    /permissions\.json:\d+ delegated\.1\.scope: AllSites\.FullControl is a scope too many/,
  ],
  ['a wrong id', rights, '640ddd16', '740ddd16', /delegated\.0\.id: is not AllSites\.Write; write 640ddd16/],
  [
    'a scope too many, asked for',
    'src/hosts/teamsTab/signIn.ts',
    "'AllSites.Manage'",
    "'AllSites.Manage' | 'AllSites.FullControl'",
    /signIn\.ts asks for AllSites\.FullControl; add it, or ask no more/,
  ],
  [
    'rights in the whole tenant',
    'config/package-solution.json',
    '"features"',
    '"webApiPermissionRequests": [],\n    "features"',
    /package-solution\.json:\d+ .*whole tenant; remove it/,
  ],
  [
    'two versions',
    'config/package-solution.json',
    '"version": "0.1.0.0"',
    '"version": "0.0.9.0"',
    /solution\.version: is 0\.0\.9\.0, package\.json says 0\.1\.0; write 0\.1\.0\.0/,
  ],
  [
    'a version of two numbers',
    'package.json',
    '"version": "0.1.0"',
    '"version": "0.1"',
    /package\.json:\d+ version: must be three whole numbers/,
  ],
])('refuses %s', (_what, file, from, to, line) => {
  project.change(file, from, to);
  expect(refused().join('\n')).toMatch(line);
});

it('refuses a missing icon, one of another size, and an outline with a colour', () => {
  const icon = (name: string) => join(project.root, 'appPackage', name);
  copyFileSync(icon('color.png'), icon('outline.png'));
  expect(refused()).toEqual([
    'appPackage/outline.png: is 192 × 192 pixels; draw it 32 × 32 with scripts/icons.ts.',
  ]);
  rmSync(icon('outline.png'));
  writeFileSync(icon('color.png'), 'no picture');
  expect(refused()).toEqual([
    expect.stringMatching(/^appPackage\/color\.png: is no PNG/),
    'appPackage/outline.png: is missing; draw it with scripts/icons.ts.',
  ]);
});

it('refuses a version going backwards, whichever package tells of it', () => {
  const out = join(project.root, 'out');
  mkdirSync(out);
  writeFileSync(join(out, packaged.teams), sameZip({ 'manifest.json': strToU8('{"version": "0.10.0"}') }));
  expect(refused()).toEqual([
    'package.json version: 0.1.0 is older than 0.10.0, which was packaged last; write 0.10.0 or higher.',
  ]);
  rmSync(join(out, packaged.teams));
  writeFileSync(
    join(out, packaged.sharePoint),
    sameZip({ 'AppManifest.xml': strToU8('<App Version="0.1.0.0">') }),
  );
  expect(refused()).toEqual([]);
});

it('names every line to mend at once', () => {
  project.change(env, 'stalkingberedskab.fjordby.example', 'localhost');
  project.change(env, '"7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9a01"', '"x"');
  expect(refused().map((line) => line.split(' ')[1])).toEqual(['tabDomain:', 'tenantId:']);
});

it('needs no file for the SharePoint package alone, and says so of one that is not there', () => {
  const { root } = project;
  expect(planPackages({ root, out: root })).toEqual({
    version: '0.1.0',
    solutionId: '2f6f3b0c-6a53-4f0a-9d0a-3a7c3b9f7e10',
  });
  const missing = () => planPackages({ root, out: root, env: join(root, 'fjordby.json') });
  expect(missing).toThrow('fjordby.json: cannot be read; write the path of a file that exists.');
});
