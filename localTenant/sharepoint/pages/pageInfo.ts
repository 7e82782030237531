/** What the server writes into a page for its script, as a real SharePoint page carries its context. */
import type { PageName } from './text';

export interface PageInfo {
  readonly page: PageName;
  readonly site: {
    readonly id: string;
    /** `/sites/beredskab` */
    readonly path: string;
    readonly title: string;
    /** Locale id. */
    readonly language: number;
  };
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly mail: string;
    readonly login: string;
    readonly userPrincipalName: string;
    readonly guest: boolean;
  };
  /** The person's effective permissions in the site: two decimal halves. */
  readonly rights: { readonly High: string; readonly Low: string };
  readonly formDigest: string;
  /** Where people sign in; the way out of the page. */
  readonly startPage: string;
}

/** Places of the files that every page loads; none of them needs a session. */
export const places = {
  assets: '/_page/assets/',
  runtime: '/_page/runtime/',
  stubs: '/_page/stubs/',
  webPart: '/_page/webPart/',
  manifests: '/_page/manifests.json',
} as const;
