/** Where a request leads: the site, and the address within its REST endpoint. */
import { decodePercent } from './protocol/query';
import type { Database } from './storage/database';
import { findSite, type Site } from './storage/sites';

export interface Place {
  readonly site: Site;
  /** After `/_api/`, percent-decoded. */
  readonly path: string;
  readonly search: string;
}

/** @returns undefined when there is no such site */
export function locate(database: Database, url: string): Place | undefined {
  const mark = url.indexOf('?');
  const path = decodePercent(mark === -1 ? url : url.slice(0, mark));
  const found = /^(.*?)\/_api(?:\/+([^]*))?$/i.exec(path);
  const site = found === null ? undefined : findSite(database, found[1] ?? '');
  return site === undefined
    ? undefined
    : { site, path: found?.[2] ?? '', search: mark === -1 ? '' : url.slice(mark + 1) };
}

export function isBatch({ path }: Place): boolean {
  return path.toLowerCase() === '$batch';
}

/** Queries too long for an address, which change nothing. */
export function isQuery({ path }: Place): boolean {
  return /\/(getitems|getchanges|renderlistdata(asstream)?(\([^]*\))?)\/*$/i.test(path);
}

/** A digest is asked for with a POST that changes nothing. */
export function isContextInfo({ path }: Place): boolean {
  return /^contextinfo\/*$/i.test(path);
}
