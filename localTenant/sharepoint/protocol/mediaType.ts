/** What a file's name tells about its content, and whether a browser may show it as part of the site. */
import { extname } from 'node:path';
import { own } from './http';

const office = 'application/vnd.openxmlformats-officedocument';
const types: Readonly<Record<string, string>> = {
  ...{
    '.css': 'text/css',
    '.csv': 'text/csv',
    '.gif': 'image/gif',
    '.htm': 'text/html',
    '.html': 'text/html',
  },
  ...{ '.jpeg': 'image/jpeg', '.jpg': 'image/jpeg', '.js': 'text/javascript', '.json': 'application/json' },
  ...{ '.mp4': 'video/mp4', '.pdf': 'application/pdf', '.png': 'image/png', '.svg': 'image/svg+xml' },
  ...{ '.txt': 'text/plain', '.webp': 'image/webp', '.xml': 'text/xml', '.zip': 'application/zip' },
  '.docx': `${office}.wordprocessingml.document`,
  '.pptx': `${office}.presentationml.presentation`,
  '.xlsx': `${office}.spreadsheetml.sheet`,
};
/** What could run scripts with the reader's own session. */
const active = /\.(x?html?|mht(ml)?|svg|xml|xsl|swf|hta)$/i;

export function mediaType(name: string): string {
  return own(types, extname(name).toLowerCase()) ?? 'application/octet-stream';
}

/** @returns `Content-Disposition` of a file that is only ever saved; undefined for one that may be shown */
export function disposition(name: string): string | undefined {
  return active.test(name)
    ? `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`
    : undefined;
}
