/**
 * What is answered to bytes that are no HTTP request, before anything knows of an address: the web server's own 400, in HTML
 * and without SharePoint's headers, as clients of the real one see it (microsoftgraph/microsoft-graph-explorer-v4#3184).
 */
import type { Duplex } from 'node:stream';

const reasons: Readonly<Record<string, readonly [title: string, text: string]>> = {
  HPE_HEADER_OVERFLOW: ['Request Too Long', 'The size of the request headers is too long.'],
  HPE_INVALID_METHOD: ['Invalid Verb', 'The request verb is invalid.'],
  HPE_INVALID_URL: ['Invalid URL', 'The request URL is invalid.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['Request Timeout', 'The request took too long.'],
};
const otherwise = ['Invalid Request', 'The request is not valid HTTP.'] as const;

/** @param error of Node's HTTP parser */
export function refuseUnreadable(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [title, text] = reasons[error.code ?? ''] ?? otherwise;
  const body =
    `<!DOCTYPE HTML><HTML><HEAD><TITLE>Bad Request</TITLE></HEAD><BODY><h2>Bad Request - ${title}</h2>` +
    `<hr><p>HTTP Error 400. ${text}</p></BODY></HTML>\r\n`;
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: text/html; charset=us-ascii',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
