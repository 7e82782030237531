/** Looks at the packaged tab as its service worker will: without each file named, it would keep nothing at all. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Refusal, refuseIfAny } from './refusal';

const workerFile = 'serviceWorker.js';
const packagedSchema = v.object({ version: v.string(), files: v.pipe(v.array(v.string()), v.nonEmpty()) });

/** @param tab the folder that goes to the host. @throws {Refusal} */
export async function checkOffline(tab: string): Promise<void> {
  const worker = join(tab, workerFile);
  const code = existsSync(worker) ? await readFile(worker, 'utf8') : '';
  const written = /^self\.packaged=(.*);\n/.exec(code)?.[1];
  if (written === undefined)
    throw new Refusal([
      `out/package/tab/${workerFile}: keeps nothing for use without a network; delete out/tab and run this again.`,
    ]);
  const { files } = v.parse(packagedSchema, JSON.parse(written));
  refuseIfAny(
    files
      .map((file) => (file === './' ? 'index.html' : file))
      .filter((file) => !existsSync(join(tab, file)))
      .map(
        (file) =>
          `out/package/tab/${file}: is missing, and ${workerFile} names it; delete out/tab and run this again.`,
      ),
  );
}
