/**
 * The SharePoint Framework's own bundles and React, as npm ships them. Only named folders of named packages can be asked
 * for, and only the file names that lie directly in them: an address never becomes a path.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { staticFile, type StaticFile } from '../../staticFiles';

/** The parts of the runtime that a page with a web part loads. */
export const frameworkPackages = [
  'sp-component-base',
  'sp-core-library',
  'sp-diagnostics',
  'sp-dynamic-data',
  'sp-http',
  'sp-http-base',
  'sp-http-msgraph',
  'sp-image-helper',
  'sp-loader',
  'sp-lodash-subset',
  'sp-page-context',
  'sp-top-actions',
  'sp-webpart-base',
] as const;

const folders: readonly string[] = [
  ...frameworkPackages.map((name) => `@microsoft/${name}/dist`),
  'react/umd',
  'react-dom/umd',
  'tslib',
];

/** @returns the file at `<folder>/<name>.js`, read once */
export function runtimeFiles(nodeModules: string): (path: string) => StaticFile | undefined {
  const known = new Map<string, StaticFile>();
  return (path) => {
    const found = known.get(path) ?? read(nodeModules, path);
    if (found) known.set(path, found);
    return found;
  };
}

function read(nodeModules: string, path: string): StaticFile | undefined {
  const folder = folders.find((one) => path.startsWith(`${one}/`));
  const name = folder === undefined ? '' : path.slice(folder.length + 1);
  if (folder === undefined || !/^\w[\w.-]*\.js$/.test(name)) return undefined;
  // The loader holds parts of other packages and asks for their chunks beside itself: SharePoint has all in one place.
  const file = [folder, ...folders]
    .map((one) => join(nodeModules, one, name))
    .find((one) => existsSync(one) && statSync(one).isFile());
  return file === undefined ? undefined : staticFile(name, readFileSync(file));
}
