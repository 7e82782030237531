/**
 * Which components there are and where their scripts lie, as SharePoint tells its loader in every page. Addresses begin
 * with a slash; the page's script puts its own origin in front, so that one answer fits every host name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest, ScriptResource } from './componentManifest';
import { places } from './pageInfo';
import { frameworkPackages } from './runtimeFiles';
import { stubNames, type StubName } from './stubNames';
import type { WebPartPackage } from './webPartPackage';

export interface Manifests {
  /** Everything the loader may be asked for. */
  readonly components: readonly ComponentManifest[];
  /** Ids of those that the package brought. */
  readonly webParts: readonly string[];
}

export function manifestsFor(nodeModules: string, { webParts }: WebPartPackage): Manifests {
  return {
    components: [
      ...frameworkPackages.flatMap((name) => frameworkManifests(nodeModules, name)),
      ...libraries,
      ...stubNames.map(stub),
      ...webParts.map(fromPackage),
    ],
    webParts: webParts.map(({ id }) => id),
  };
}

function frameworkManifests(nodeModules: string, name: string): ComponentManifest[] {
  const folder = join(nodeModules, '@microsoft', name, 'dist');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ComponentManifest)
    .map((manifest) => at(`${places.runtime}@microsoft/${name}/dist/`, { ...manifest, isInternal: true }));
}

/** The package names its assets as if the app catalog's address stood in front of them. */
function fromPackage(manifest: ComponentManifest): ComponentManifest {
  return at(places.webPart, manifest);
}

function at(base: string, manifest: ComponentManifest): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
}

function library(
  id: string,
  alias: string,
  version: string,
  path: string,
  more: Readonly<Record<string, ScriptResource>> = {},
): ComponentManifest {
  const kind = { componentType: 'Library', manifestVersion: 2 };
  const scriptResources = { [alias]: { type: 'path', path } as const, ...more };
  const loaderConfig = { internalModuleBaseUrls: [places.runtime], entryModuleId: alias, scriptResources };
  return { ...kind, id, alias, version, isInternal: true, loaderConfig };
}

const reactId = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const react = { type: 'component', id: reactId, version: '17.0.1' } as const;

/** What SharePoint has under these ids. The last three are inside the loader's own script and never fetched. */
const libraries: readonly ComponentManifest[] = [
  library(reactId, 'react', '17.0.1', 'react/umd/react.production.min.js'),
  library(
    'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
    'react-dom',
    '17.0.1',
    'react-dom/umd/react-dom.production.min.js',
    { react },
  ),
  library('01c4df03-e775-48cb-aa14-171ee5199a15', 'tslib', '2.3.1', 'tslib/tslib.js'),
  library('229b8d08-79f3-438b-8c21-4613fc877abd', 'load-themed-styles', '0.1.2', 'inside-the-loader.js'),
  library('2e09fb9b-13bb-48f2-859f-97d6fff71176', 'odsp-core-bundle', '1.5.82', 'inside-the-loader.js'),
  library('8217e442-8ed3-41fd-957d-b112e841286a', 'sp-telemetry', '0.35.145', 'inside-the-loader.js'),
];

/** Ids and versions by which the runtime asks for what is not published on npm. */
const stubIds: Readonly<Record<StubName, readonly [id: string, version: string]>> = {
  'sp-safehtml': ['6d3c733c-8cb7-4871-bb22-b5b37c1d518d', '0.6.0'],
  'sp-edit-customer-promise': ['42647dee-1f75-4b9f-b521-5c844a6c35cc', '0.1.0'],
  'sp-idle-web-task': ['c49ba483-7614-4c5c-b9dd-11b45a5fa280', '0.1.2'],
  'sp-property-pane': ['f9e737b7-f0df-4597-ba8c-3060f82380db', '1.23.2'],
  'sp-application-base': ['4df9bb86-ab0a-4aab-ab5f-48bf167048fb', '1.23.2'],
};

function stub(name: StubName): ComponentManifest {
  const [id, version] = stubIds[name];
  return at(places.stubs, library(id, name, version, `${name}.js`));
}
