/**
 * The door of the site pages: `/sites/<site>/SitePages/<Name>.aspx`, where the built web part stands on SharePoint's real
 * runtime, and the files that such a page loads. Everything comes from this machine.
 */
import type { RequestListener } from 'node:http';
import { readFolder, serveFiles, staticFile, type StaticFile } from '../../staticFiles';
import { isOwnHost } from '../protocol/origin';
import type { Pages } from '../server';
import { manifestsFor } from './manifests';
import { type Report } from './packageBuild';
import { places } from './pageInfo';
import { runtimeFiles } from './runtimeFiles';
import { isSitePage, sitePages, type PageTenant } from './sitePages';
import { stubNames } from './stubNames';
import { packageReader } from './webPartPackage';

export interface PageOptions {
  /** Folder with the built script and style of the pages. */
  readonly assets: string;
  /** The built `.sppkg`. */
  readonly webPartPackage: string;
  /** Folder of npm packages, with the SharePoint Framework's among them. */
  readonly nodeModules: string;
  /** Where people sign in. */
  readonly startPage: string;
  /** Makes the package when it is missing or out of date; done at once when it is neither. */
  readonly ensurePackage: (report: Report) => Promise<void>;
}

export function createPages(options: PageOptions, tenant: PageTenant): Pages {
  const files = serveFiles(finder(options), cachingOf);
  const pages = sitePages(options, tenant);
  const serve: RequestListener = (request, response) => {
    // A name that is not ours means a foreign page was made to point at this machine (DNS rebinding).
    if (!isOwnHost(tenant.origin(), request.headers.host)) response.writeHead(421).end();
    else if (isFile(request.url)) files(request, response);
    else void pages(request, response);
  };
  return { has: (url) => isFile(url) || isSitePage(url), serve };
}

function isFile(url = ''): boolean {
  return url.startsWith('/_page/');
}

function finder({ assets, nodeModules, webPartPackage }: PageOptions) {
  const own = readFolder(assets);
  const runtime = runtimeFiles(nodeModules);
  const read = packageReader(webPartPackage);
  const stubs = new Map(stubNames.map((name) => [`${name}.js`, staticFile('stub.js', stubModule(name))]));
  return (path: string): StaticFile | undefined => {
    const [, place = '', name = ''] = /^(\/_page\/\w+\/)(.+)$/.exec(path) ?? [];
    switch (place) {
      case places.assets:
        return own.get(`/${name}`);
      case places.runtime:
        return runtime(name);
      case places.stubs:
        return stubs.get(name);
      case places.webPart:
        return read().assets.get(name);
      default:
        return path === places.manifests ? manifests() : undefined;
    }
  };

  function manifests(): StaticFile {
    return staticFile('manifests.json', Buffer.from(JSON.stringify(manifestsFor(nodeModules, read()))));
  }
}

/** The stand-ins themselves are in the page's own script, typed; the loader wants a file for each. */
function stubModule(name: string): Buffer {
  return Buffer.from(`define([], function () { return window.sharePointStubs['${name}']; });\n`);
}

/** A name with its content's hash in it never changes; everything else is asked for anew and mostly answered with 304. */
function cachingOf(path: string): Readonly<Record<string, string>> {
  const lasting = /_[0-9a-f]{20,32}\.js$/.test(path);
  return { 'cache-control': lasting ? 'max-age=31536000, immutable' : 'no-cache' };
}
