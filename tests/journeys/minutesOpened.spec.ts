/** Downloaded minutes are opened by the programs that people have: LibreOffice for the Word file, Poppler for the PDF. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(350);

/** @returns undefined where this machine has no such program */
function run(program: string, ...words: string[]): string | undefined {
  try {
    return execFileSync(program, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return undefined;
    throw cause;
  }
}

test('approved minutes are downloaded and opened @matrix', async ({ page, open }) => {
  test.skip(
    !run('soffice', '--version') || run('pdftotext', '-v') === undefined,
    'No LibreOffice or Poppler here.',
  );
  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('button', { name: /^Planlæg \d møder$/ }).click();
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
  await product.getByRole('button', { name: 'Mødet er holdt' }).click();
  await product.getByRole('button', { name: 'Godkend referatet' }).click();
  const folder = await mkdtemp(join(tmpdir(), 'stalkingberedskab-'));
  const got = async (button: string, name: string) => {
    const download = page.waitForEvent('download');
    await product.getByRole('button', { name: button }).click();
    await (await download).saveAs(join(folder, name));
  };
  await got('Hent som Word', 'word.docx');
  await got('Hent som PDF', 'pdf.pdf');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run(
    'soffice',
    profile,
    '--headless',
    '--convert-to',
    'txt:Text',
    '--outdir',
    folder,
    join(folder, 'word.docx'),
  );
  run('pdftotext', '-layout', join(folder, 'pdf.pdf'), join(folder, 'pdf.txt'));
  for (const name of ['word.txt', 'pdf.txt']) {
    const said = await readFile(join(folder, name), 'utf8');
    for (const words of [
      'Referat: Møde 1',
      'Fjordby Kommune',
      '2. Opfølgning fra sidst',
      'Sparring skrives ikke i referatet.',
    ])
      expect(said).toContain(words);
  }
  const about = run('pdfinfo', join(folder, 'pdf.pdf')) ?? '';
  expect(about).toMatch(/Tagged: +yes/);
  expect(about).toMatch(/Title: +Referat: Møde 1/);
  await rm(folder, { recursive: true, force: true });
});
