/** How much a request may carry: a little more than a batch may be, and where a file goes, as large as SharePoint takes files. */
import { acceptedFormat, contentType } from './accept';
import { errorBody, messageTooBig } from './errors';
import type { SpResponse } from './http';

const usual = 2 * 1024 * 1024;
const ofFile = 262_144_000;
const fileAddress =
  /\/_api\/.*\/((\$|%24)value|(add|addusingpath|startupload|startuploadfile|continueupload|finishupload|savebinarystream)\([^/]*\))$/i;

/**
 * @param url path and query as sent
 * @returns bytes
 */
export function bodyLimit(url: string): number {
  return fileAddress.test(url.replace(/\?.*$/, '')) ? ofFile : usual;
}

/** What a client hears that sent more. Nothing of the request has been looked at by then but its address. */
export function bodyRefusal(url: string, accept: string | undefined): SpResponse {
  if (bodyLimit(url) === usual) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    return { status: 413, headers, body: 'The request body is too large.' };
  }
  const format = acceptedFormat(accept) ?? 'minimalmetadata';
  const error = messageTooBig(ofFile);
  return {
    status: error.status,
    headers: { 'Content-Type': contentType(format) },
    body: errorBody(error, format),
  };
}
