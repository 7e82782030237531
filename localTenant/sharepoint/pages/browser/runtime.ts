/**
 * The SharePoint Framework as this page uses it. Its public types, and by hand those that its packages leave out: what a
 * host page calls is internal and undocumented, found by reading the packages at version 1.23.2.
 */
import type { ITheme, ThemeProvider as PublicThemeProvider } from '@microsoft/sp-component-base';
import type { DisplayMode, ServiceKey, ServiceScope } from '@microsoft/sp-core-library';
import type { ComponentManifest } from '../componentManifest';

export type { ITheme, ServiceScope };

export type ThemeProvider = PublicThemeProvider & { _setTheme(theme: ITheme): void };

interface PageContext {
  initialize(data: object, legacy: object): void;
}

interface Service<T> {
  readonly serviceKey: ServiceKey<T>;
}

/** What the manager tells its host; the events that fail are the ones this page listens to. */
export interface WebPartHost {
  onAfterWebPartLoadFailed(context: WebPartLoad, error: unknown): void;
  onAfterWebPartInitializeFailed(context: WebPartLoad, error: unknown): void;
  onAfterWebPartRenderFailed(context: WebPartLoad, error: unknown): void;
  getAdditionalContextProperties?(): object;
}

export interface WebPartLoad {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: ComponentManifest;
  readonly displayMode: DisplayMode;
  readonly pageLayoutType?: string;
  readonly addedFromPersistedData: boolean;
  readonly serviceScope: ServiceScope;
  readonly webPartData: object;
}

export interface WebPartManager {
  loadWebPart(load: WebPartLoad): Promise<void>;
  /** Disposes of every web part it has loaded. */
  dispose(): void;
}

/** The modules that a host page needs, by the ids under which SharePoint knows them. */
export interface RuntimeModules {
  readonly pageContext: { readonly PageContext: Service<PageContext> };
  readonly core: { readonly DisplayMode: { readonly Read: DisplayMode } };
  readonly component: {
    readonly ThemeProvider: Service<ThemeProvider> & (new (scope: ServiceScope) => ThemeProvider);
  };
  readonly webPart: {
    readonly _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
    readonly _ClientSideWebPartManager: new (host: WebPartHost) => WebPartManager;
  };
}

export const moduleIds: Readonly<Record<keyof RuntimeModules, string>> = {
  pageContext: '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8',
  core: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  component: '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  webPart: '974a7777-0990-4136-8fa6-95d80114c2e0',
};

declare global {
  interface Window {
    /** Put there by sp-loader's script. */
    spModuleLoader: {
      _isTelemetryDisabled: boolean;
      start(
        preloaded: object,
        handleFailure: (error: unknown) => void,
        onStarted: undefined,
        debug: boolean,
      ): Promise<{ readonly serviceScope: ServiceScope }>;
    };
    _spComponentLoader: { loadComponentById(id: string): Promise<unknown> };
    _spPageContextInfo: object;
  }
}
