/** A component as SharePoint's loader knows it: what it is called, where its scripts lie, what it needs first. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly isInternal?: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
}

export type ScriptResource =
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | {
      readonly type: 'localizedPath';
      readonly defaultPath: string;
      readonly paths: Readonly<Record<string, string>>;
    };

export interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}
