import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOffline } from './offline';

let tab: string;
beforeEach(() => {
  tab = mkdtempSync(join(tmpdir(), 'tab-'));
});
afterEach(() => rmSync(tab, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(tab, name), text);

it('takes a tab whose worker names files that are there', async () => {
  write('serviceWorker.js', 'self.packaged={"version":"1","files":["./","tenant.json"]};\nrun();');
  write('index.html', '');
  write('tenant.json', '');
  await expect(checkOffline(tab)).resolves.toBeUndefined();
});

it('refuses a tab without a worker, one whose worker was told nothing, and one that lacks a file', async () => {
  await expect(checkOffline(tab)).rejects.toThrow(/serviceWorker\.js: keeps nothing .* delete out\/tab/);
  write('serviceWorker.js', 'run();');
  await expect(checkOffline(tab)).rejects.toThrow(/serviceWorker\.js: keeps nothing/);
  write('serviceWorker.js', 'self.packaged={"version":"1","files":["./","tenant.json"]};\nrun();');
  write('index.html', '');
  await expect(checkOffline(tab)).rejects.toThrow(/tab\/tenant\.json: is missing/);
});
