/** A site with what the recordings are about, and requests of both kinds to it. */
import { randomUUID } from 'node:crypto';
import { start, type Running } from '../localSharePoint';
import { readAnswer, type Recorded } from './recorded';

export type Format = 'nometadata' | 'verbose';

export interface Asked {
  readonly method?: string;
  /** Below `_api/`. */
  readonly path: string;
  readonly body?: unknown;
  readonly format?: Format;
}

export interface Fixture {
  readonly running: Running;
  /** One request. */
  readonly ask: (asked: Asked) => Promise<Recorded>;
  readonly batch: (...asked: readonly Asked[]) => Promise<Recorded>;
  /** Only carries out. */
  readonly make: (path: string, body?: unknown, method?: string) => Promise<unknown>;
}

export const list = "web/lists/getByTitle('Opslag')";
export const library = "web/lists/getByTitle('Filer')";
/** Without items, for columns. */
export const columns = "web/lists/getByTitle('Kolonner')";
/** With one file in it, and the file. */
export const folder = "web/getFolderByServerRelativePath(decodedUrl='/sites/prøve/Filer/Mappe')";
export const file = "web/getFileByServerRelativePath(decodedUrl='/sites/prøve/Filer/Mappe/a.txt')";

export async function startFixture(): Promise<Fixture> {
  const running = await start();
  const ask = async ({ body, format = 'nometadata', method = 'GET', path }: Asked): Promise<Recorded> => {
    const headers = { Accept: `application/json;odata=${format}`, 'X-HTTP-Method': method };
    const verb = method === 'GET' ? 'GET' : 'POST';
    const answer = await running.ask('owner', path, {
      method: verb,
      body,
      headers: verb === 'GET' ? { Accept: headers.Accept } : headers,
    });
    return readAnswer(answer.status, answer.text);
  };
  const make = async (path: string, body?: unknown, method = 'POST'): Promise<unknown> => {
    const answer = await ask({ path, method, body });
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.kind === 'single' ? answer.body : ''}`);
    return answer.kind === 'single' && answer.body !== '' ? (JSON.parse(answer.body) as unknown) : undefined;
  };
  await make('web/lists', { Title: 'Opslag', BaseTemplate: 100 });
  await make('web/lists', { Title: 'Kolonner', BaseTemplate: 100 });
  await make('web/lists', { Title: 'Filer', BaseTemplate: 101 });
  for (let index = 0; index < 60; index += 1) await make(`${list}/items`, { Title: `Item ${index}` });
  await make(`${library}/rootfolder/folders/addUsingPath(decodedUrl='Mappe')`);
  for (const text of ['én', 'to'])
    await make(`${folder}/files/addUsingPath(decodedUrl='a.txt',overwrite=true)`, text);
  await make(`${list}/items(1)`, { Title: 'Item 0, ændret' }, 'MERGE');
  return { running, ask, make, batch: (...all) => batch(running, all) };
}

async function batch(running: Running, all: readonly Asked[]): Promise<Recorded> {
  const boundary = `batch_${randomUUID()}`;
  const sent = all.map(
    (asked) =>
      `--${boundary}\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${operation(running, asked)}`,
  );
  const { status, text } = await running.ask('owner', '$batch', {
    method: 'POST',
    body: `${sent.join('\n')}\n--${boundary}--\n`,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
  });
  return readAnswer(status, text);
}

function operation({ site }: Running, { body, format = 'nometadata', method = 'GET', path }: Asked): string {
  const lines = [
    `${method} ${encodeURI(`${site}/_api/${path}`)} HTTP/1.1`,
    `accept: application/json;odata=${format}`,
  ];
  const written = body === undefined ? [''] : ['content-type: application/json', '', JSON.stringify(body)];
  return [...lines, ...written, ''].join('\n');
}
