/** Bytes to the server and back without an HTTP client between, which would mend or refuse what these tests break. */
import { connect } from 'node:net';

export interface WireOptions {
  /** Closes our side as soon as everything is sent. */
  readonly hangUp?: boolean;
  /** Milliseconds of waiting before giving up. */
  readonly patience?: number;
}

/**
 * @returns everything the server sent until it closed the connection; undefined when it had not after `patience`,
 * which is 2 s unless said otherwise
 */
export function exchange(
  origin: string,
  bytes: string | Buffer,
  { hangUp = false, patience = 2000 }: WireOptions = {},
): Promise<string | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      if (hangUp) socket.end(bytes);
      else socket.write(bytes);
    });
    const timer = setTimeout(() => {
      resolve(undefined);
      socket.destroy();
    }, patience);
    // A server may close while we still write; what it said before that counts.
    socket.on('error', () => undefined);
    socket.on('data', (part) => received.push(part));
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(received).toString('utf8'));
    });
  });
}
