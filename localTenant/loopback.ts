/** Listening on this machine only, on both of its loopback addresses, since browsers try either first. */
import { createServer, type RequestListener, type Server } from 'node:http';

const loopbacks = ['127.0.0.1', '::1'];

export interface Listening {
  close(): Promise<void>;
}

/** @throws the system's own error, `EADDRINUSE` with its port, when somebody else listens there */
export async function listenOnLoopback(port: number, handler: RequestListener): Promise<Listening> {
  const servers: Server[] = [];
  const close = async () => void (await Promise.all(servers.map(end)));
  try {
    for (const host of loopbacks) {
      const server = await listen(port, host, handler);
      if (server) servers.push(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

/** Fails before anything slow is begun. */
export async function ensureFree(ports: readonly number[]): Promise<void> {
  for (const port of ports)
    await (await listenOnLoopback(port, (_request, response) => response.end())).close();
}

/** @returns nothing where the machine has no such address (IPv6 switched off) */
function listen(port: number, host: string, handler: RequestListener): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host }, () => resolve(server));
  });
}

function end(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
