/** What an administrator is asked to accept when uploading the package. */
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const files = unzipSync(readFileSync(join(__dirname, '../../sharepoint/solution/stalkingberedskab.sppkg')));
const text = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
const webPart = Object.keys(files).find((name) => /WebPart_.*\.xml$/.test(name)) ?? '';

test('asks for no API access and no Graph scope', () => {
  const everything = Object.keys(files)
    .filter((name) => /\.(xml|rels)$/.test(name))
    .map(text)
    .join('\n');
  expect(text('AppManifest.xml')).toContain('Stalkingberedskab');
  expect(everything).not.toMatch(/WebApiPermission|graph\.microsoft|<AppPermissionRequest/i);
});

test('can be found by SharePoint’s search, and names its hosts', () => {
  expect(text(webPart)).toMatch(/searchText.*Stalking/);
  for (const host of ['SharePointWebPart', 'SharePointFullPage', 'TeamsPersonalApp', 'TeamsTab'])
    expect(text(webPart)).toContain(host);
});

test('carries its scripts itself: nothing comes from another server', () => {
  const urls = Object.keys(files)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => text(name).match(/src\s*=\s*["'`]https?:\/\/[^"'`]+/g) ?? []);
  expect(urls).toEqual([]);
});
