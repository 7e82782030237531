/** Starts SharePoint's loader as a modern page does and fetches the modules that a host of web parts needs. */
import type { ComponentManifest } from '../componentManifest';
import type { Manifests } from '../manifests';
import { places, type PageInfo } from '../pageInfo';
import type { Culture } from '../text';
import { legacyContext, pageContextData } from './pageContext';
import { moduleIds, type RuntimeModules, type ServiceScope } from './runtime';
import { stubs } from './stubs';

export interface Runtime {
  readonly scope: ServiceScope;
  readonly modules: RuntimeModules;
  /** Those that the package brought. */
  readonly webParts: readonly ComponentManifest[];
}

/** The id of an application that is neither classic SharePoint nor known to the loader. */
const applicationId = '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9e01';

export async function startRuntime(
  info: PageInfo,
  culture: Culture,
  failed: (error: unknown) => void,
): Promise<Runtime> {
  const { components, webParts } = await fetchManifests();
  const legacy = legacyContext(info, culture);
  window.sharePointStubs = stubs;
  window._spPageContextInfo = legacy;
  // The start fails without it: telemetry would be sent to servers that a page here must not reach.
  window.spModuleLoader._isTelemetryDisabled = true;
  const preloaded = {
    clientSideApplicationId: applicationId,
    buildNumber: '1',
    spPageContextInfo: legacy,
    manifests: components,
    user: {},
    features: [],
  };
  const { serviceScope } = await window.spModuleLoader.start(preloaded, failed, undefined, false);
  const modules = await loadModules();
  const context = serviceScope.consume(modules.pageContext.PageContext.serviceKey);
  context.initialize(pageContextData(info, culture), legacy);
  return {
    scope: serviceScope,
    modules,
    webParts: components.filter(({ id }) => webParts.includes(id)),
  };
}

async function fetchManifests(): Promise<Manifests> {
  const answer = await fetch(places.manifests);
  if (!answer.ok) throw new Error(`The manifests could not be read: ${answer.status} ${await answer.text()}`);
  const { components, webParts } = (await answer.json()) as Manifests;
  return { components: components.map(onThisOrigin), webParts };
}

/** The loader takes absolute addresses only. */
function onThisOrigin(manifest: ComponentManifest): ComponentManifest {
  const { loaderConfig } = manifest;
  const internalModuleBaseUrls = loaderConfig.internalModuleBaseUrls.map((base) => location.origin + base);
  return { ...manifest, loaderConfig: { ...loaderConfig, internalModuleBaseUrls } };
}

async function loadModules(): Promise<RuntimeModules> {
  const loaded = Object.entries(moduleIds).map(
    async ([name, id]) => [name, await window._spComponentLoader.loadComponentById(id)] as const,
  );
  return Object.fromEntries(await Promise.all(loaded)) as unknown as RuntimeModules;
}
