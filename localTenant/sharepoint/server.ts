/** The door to the network: loopback only, no body larger than its address allows. Everything else happens in the handlers. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isControl } from './control/control';
import { ConnectionDropped } from './control/faults';
import { bodyLimit, bodyRefusal } from './protocol/bodyLimit';
import type { SpRequest, SpResponse } from './protocol/http';
import { refuseUnreadable } from './protocol/unreadable';

const loopback = /^(::1|(::ffff:)?127\.)/;

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Pages and files, which the REST endpoint knows nothing of. */
export interface Pages {
  /** Whether the address is one of its own. */
  has(url: string): boolean;
  readonly serve: RequestListener;
}

/** @param port 0 for any free one */
export function listen(
  port: number,
  handle: (request: SpRequest) => Promise<SpResponse>,
  pages?: Pages,
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    if (pages?.has(incoming.url ?? '/')) pages.serve(incoming, outgoing);
    else void serve(incoming, outgoing, handle);
  });
  // Node closes an unused connection after 5 s; on a busy machine the next request may already be on its way in it.
  server.keepAliveTimeout = 60_000;
  server.on('clientError', refuseUnreadable);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: SpRequest) => Promise<SpResponse>,
): Promise<void> {
  try {
    const url = incoming.url ?? '/';
    const bytes = await readBody(incoming, bodyLimit(url));
    if (isControl(url) && !loopback.test(incoming.socket.remoteAddress ?? '')) {
      send(outgoing, plain(403, 'Loopback only.'));
      return;
    }
    const headers = headersOf(incoming);
    if (bytes === undefined) {
      send(outgoing, bodyRefusal(url, headers['accept']));
      return;
    }
    send(outgoing, await handle(received(incoming.method ?? 'GET', url, headers, bytes)));
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      drop(incoming);
      return;
    }
    if (!incoming.destroyed) console.error(error);
    if (outgoing.headersSent) outgoing.destroy();
    else send(outgoing, plain(500, 'Internal Server Error'));
  }
}

/**
 * Ends the connection with bytes that are no answer. Without them Chromium sends even a POST again by itself when it had used
 * the connection before (its ShouldResendRequest), and a fault that strikes once would never be seen by the product.
 */
function drop({ socket }: IncomingMessage): void {
  socket.end('dropped\r\n\r\n', () => socket.destroy());
}

/** @returns undefined when it is too large; the rest is read and dropped, so that the client gets its answer */
async function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

function received(method: string, url: string, headers: SpRequest['headers'], bytes: Buffer): SpRequest {
  return {
    ...{ method, url, headers, bytes },
    // Only when it is asked for: a file is never looked at as text.
    get body() {
      return bytes.toString('utf8');
    },
  };
}

function headersOf(incoming: IncomingMessage): Record<string, string> {
  const entries = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function plain(status: number, body: string): SpResponse {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function send(outgoing: ServerResponse, { status, headers, body, bytes }: SpResponse): void {
  const sent = bytes ?? body;
  const empty = status === 204 || status === 304;
  const length = empty ? {} : { 'Content-Length': String(Buffer.byteLength(sent)) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(empty ? undefined : sent);
}
