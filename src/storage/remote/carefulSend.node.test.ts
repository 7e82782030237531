/** A server that begins an answer and never ends it, and one that asks for patience while a token is renewed. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@pnp/sp/webs';
import type { Clock } from '../clock';
import { Traffic } from '../traffic';
import { failureFrom } from './failureFrom';
import { siteWithToken } from './site';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function listening(answer: RequestListener): Promise<string> {
  const opened = (server = createServer(answer));
  return new Promise((ready) => {
    opened.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(opened.address() as AddressInfo).port}`));
  });
}

/** A thousand times as fast as the real one. */
const fast: Clock = {
  now: () => Date.now() * 1000,
  elapsed: () => performance.now() * 1000,
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / 1000)),
};

test('an answer that stops in the middle is given up', async () => {
  const url = await listening((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
    answer.write('{"Title":');
  });
  const sp = siteWithToken(url, () => Promise.resolve('t'), { traffic: new Traffic(fast), clock: fast });
  const cause: unknown = await sp.web().catch((thrown: unknown) => thrown);
  expect(failureFrom(cause, fast)).toMatchObject({ id: 'offline' });
});

test('nothing is sent again with a new token when SharePoint has asked to wait meanwhile', async () => {
  let asked = 0;
  const url = await listening((_, answer) => {
    asked += 1;
    answer.writeHead(401).end();
  });
  const traffic = new Traffic(fast);
  const token = (renew?: 'renew') => {
    if (renew) traffic.refused(3_600_000);
    return Promise.resolve('t');
  };
  await expect(siteWithToken(url, token, { traffic, clock: fast }).web()).rejects.toMatchObject({
    id: 'throttled',
  });
  expect(asked).toBe(1);
});
