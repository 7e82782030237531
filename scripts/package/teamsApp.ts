/** Makes the Teams app that a municipality uploads: manifest, English words, two icons, in one zip. */
import { strToU8 } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconProblem } from './icon';
import { filled, type Values } from './placeholders';
import { type JsonFile, readJson, refuseIfAny } from './refusal';
import { checkTranslation, readManifest, type TeamsManifest } from './teamsManifest';
import { sameZip } from './zip';

export interface TeamsApp {
  readonly file: JsonFile;
  readonly manifest: TeamsManifest;
  readonly zip: Uint8Array;
}

/** @param root project root, with `appPackage` in it. @throws {Refusal} naming every line to mend */
export function teamsApp(root: string, values: Values): TeamsApp {
  const folder = join(root, 'appPackage');
  const file = filled(readJson(join(folder, 'manifest.json'), root), values);
  const manifest = readManifest(file);
  const words = manifest.localizationInfo.additionalLanguages[0].file;
  const translation = filled(readJson(join(folder, words), root), values);
  checkTranslation(translation, manifest);
  const { color, outline } = manifest.icons;
  const icons = [iconIn(folder, color, 'color'), iconIn(folder, outline, 'outline')];
  refuseIfAny(icons.flatMap(({ problem }) => problem ?? []));
  const zip = sameZip({
    'manifest.json': strToU8(file.text),
    [words]: strToU8(translation.text),
    ...Object.fromEntries(icons.map(({ name, png }) => [name, png])),
  });
  return { file, manifest, zip };
}

function iconIn(folder: string, name: string, kind: 'color' | 'outline') {
  const path = join(folder, name);
  const png = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const wrong = existsSync(path) ? iconProblem(png, kind) : 'is missing; draw it with scripts/icons.ts.';
  return { name, png, problem: wrong === undefined ? undefined : `appPackage/${name}: ${wrong}` };
}
