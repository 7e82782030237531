/** Puts the package's web part into its places with SharePoint's own manager, and takes it away again. */
import type { ComponentManifest, PreconfiguredEntry } from '../componentManifest';
import type { PageOptions } from '../options';
import type { Problems } from './problems';
import type { ServiceScope, WebPartHost } from './runtime';
import type { Runtime } from './start';

/** A web part that stands on the page now. */
export interface Instance {
  readonly id: string;
  readonly element: HTMLElement;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface LoadedWebParts {
  readonly instances: readonly Instance[];
  /** When all are drawn, or have failed and been reported. */
  readonly settled: Promise<void>;
  dispose(): void;
}

/** Stays the same while the page lives, as on a saved page; a GUID for each place. */
const instanceIds = [crypto.randomUUID(), crypto.randomUUID()];

export function loadWebParts(
  { modules, webParts }: Runtime,
  scope: ServiceScope,
  places: readonly HTMLElement[],
  options: PageOptions,
  problems: Problems,
  sdks: object,
): LoadedWebParts {
  const [manifest] = webParts;
  if (manifest === undefined) throw new Error('The package holds no web part');
  const host = new modules.webPart._MinimalWebPartHost(scope);
  let disposed = false;
  reportFailures(host, (stage, error) => {
    // A web part that is taken away while it loads fails by design.
    if (!disposed) problems.report(stage, error);
  });
  host.getAdditionalContextProperties = () => sdks;
  const manager = new modules.webPart._ClientSideWebPartManager(host);

  const instances = places.map((place, index): Instance => {
    const element = document.createElement('div');
    place.replaceChildren(element);
    const id = instanceIds[index] ?? crypto.randomUUID();
    return { id, element, properties: { ...entryOf(manifest).properties, ...options.propertiesAt(index) } };
  });
  const loading = instances.map(({ id, element, properties }) =>
    manager
      .loadWebPart({
        domElement: element,
        instanceId: id,
        manifest,
        displayMode: modules.core.DisplayMode.Read,
        pageLayoutType: options.host === 'sharepoint' ? 'Article' : 'SingleWebPartAppPageLayout',
        addedFromPersistedData: true,
        serviceScope: scope,
        webPartData: dataOf(manifest, id, properties),
      })
      // The manager has told the host already.
      .catch(() => undefined),
  );

  return {
    instances,
    settled: Promise.all(loading).then(() => undefined),
    dispose() {
      disposed = true;
      manager.dispose();
    },
  };
}

function reportFailures(host: WebPartHost, report: (what: string, error: unknown) => void): void {
  const at = (stage: string) => (_context: object, error: unknown) =>
    report(`Web part failed (${stageIn(error) ?? stage})`, error);
  host.onAfterWebPartLoadFailed = at('Load');
  host.onAfterWebPartInitializeFailed = at('Initialize');
  host.onAfterWebPartRenderFailed = at('Render');
}

/** The manager tells of every failure as one of drawing; the error inside knows better. */
function stageIn(error: unknown): string | undefined {
  const { stage } = Object(error) as { readonly stage?: unknown };
  return typeof stage === 'string' ? stage : undefined;
}

/** What SharePoint keeps of a web part with the page. */
function dataOf(manifest: ComponentManifest, instanceId: string, properties: object): object {
  const title = entryOf(manifest).title['default'] ?? manifest.alias;
  const kept = { id: manifest.id, instanceId, title, description: '', dataVersion: '1.0' };
  return { ...kept, properties, serverProcessedContent: {} };
}

function entryOf({ alias, preconfiguredEntries }: ComponentManifest): PreconfiguredEntry {
  const [entry] = preconfiguredEntries ?? [];
  if (entry === undefined) throw new Error(`${alias} has no preconfigured entry`);
  return entry;
}
