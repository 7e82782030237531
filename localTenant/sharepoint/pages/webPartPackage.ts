/** Reads a `.sppkg` as the app catalog does: the web parts' manifests, and the assets exactly as they were packed. */
import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { staticFile, type StaticFile } from '../../staticFiles';
import type { ComponentManifest } from './componentManifest';

export interface WebPartPackage {
  readonly webParts: readonly ComponentManifest[];
  /** By file name. */
  readonly assets: ReadonlyMap<string, StaticFile>;
}

/** @returns a reader that reads anew when the file has changed */
export function packageReader(file: string): () => WebPartPackage {
  let known: WebPartPackage | undefined;
  let version = '';
  return () => {
    const { mtimeMs, size } = statSync(file);
    if (known === undefined || version !== `${mtimeMs} ${size}`) known = readPackage(readFileSync(file));
    version = `${mtimeMs} ${size}`;
    return known;
  };
}

/** @throws when the package holds no web part */
function readPackage(zip: Buffer): WebPartPackage {
  const files = Object.entries(unzipSync(zip));
  const webParts = files
    .filter(([path]) => /(^|\/)WebPart_[^/]*\.xml$/.test(path))
    .map(([path, bytes]) => manifestIn(strFromU8(bytes), path));
  if (webParts.length === 0) throw new Error('The package holds no web part.');
  const assets = files.flatMap(([path, bytes]): [string, StaticFile][] => {
    const name = /^ClientSideAssets\/([^/]+)$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, staticFile(name, Buffer.from(bytes))]];
  });
  return { webParts, assets: new Map(assets) };
}

function manifestIn(xml: string, path: string): ComponentManifest {
  const quoted = /ComponentManifest="([^"]*)"/.exec(xml)?.[1];
  if (quoted === undefined) throw new Error(`${path} has no component manifest.`);
  return JSON.parse(unescaped(quoted)) as ComponentManifest;
}

function unescaped(attribute: string): string {
  const marks: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };
  return attribute.replace(/&(#x?)?(\w+);/gi, (written, number: string | undefined, name: string) => {
    if (number === undefined) return marks[name] ?? written;
    return String.fromCodePoint(parseInt(name, number === '#' ? 10 : 16));
  });
}
