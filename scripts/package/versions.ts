/** One version everywhere, from package.json, and never an older one than was packaged last. */
import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { checked, type JsonFile, problemAt, Refusal, refuseIfAny } from './refusal';
import { guid, version } from './words';

/** @throws {Refusal} */
export function readVersion(packageJson: JsonFile): string {
  return checked(v.object({ version }), packageJson).version;
}

const solutionSchema = v.object({
  solution: v.object({
    id: guid,
    version: v.string(),
    features: v.array(v.object({ id: guid, version: v.string() })),
  }),
});

/** The ids of the SharePoint solution, whose versions must be the product's. @throws {Refusal} */
export function readSolution(file: JsonFile, product: string) {
  const { solution } = checked(solutionSchema, file);
  const wanted = `${product}.0`;
  const versions: readonly (readonly [path: readonly (string | number)[], found: string])[] = [
    [['solution', 'version'], solution.version],
    ...solution.features.map(
      (feature, index) => [['solution', 'features', index, 'version'], feature.version] as const,
    ),
  ];
  refuseIfAny(
    versions
      .filter(([, found]) => found !== wanted)
      .map(([path, found]) =>
        problemAt(file, path, `is ${found}, package.json says ${product}; write ${wanted}.`),
      ),
  );
  return { solutionId: solution.id, featureIds: solution.features.map(({ id }) => id) };
}

/** SharePoint and Teams refuse an older package, or worse, take it. @throws {Refusal} */
export function refuseOlder(product: string, packaged: readonly (string | undefined)[]): void {
  for (const earlier of packaged)
    if (earlier !== undefined && isOlder(product, earlier))
      throw new Refusal([
        `package.json version: ${product} is older than ${earlier}, which was packaged last; write ${earlier} or higher.`,
      ]);
}

function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The version in a package made earlier, three numbers; undefined when there is none or it cannot be read. */
export function packagedVersion(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const files = unzipSync(readFileSync(path));
    const text = strFromU8(files['manifest.json'] ?? files['AppManifest.xml'] ?? new Uint8Array());
    return /(?:"version": ?"| Version=")(\d+\.\d+\.\d+)/.exec(text)?.[1];
  } catch {
    return undefined;
  }
}
