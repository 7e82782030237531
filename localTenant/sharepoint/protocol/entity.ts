/** What a route answers with, before it takes the shape of a format. */
import type { Json, JsonObject } from './http';

/** One SharePoint object, such as a list, with all it could show; `$select` and `$expand` choose from it. */
export interface Entity {
  /** `SP.List` */
  readonly type: string;
  /** Where it stands in the metadata document: `SP.ApiData.Lists`. */
  readonly set: string;
  /** Address below `/_api/`: `Web/Lists(guid'…')`. */
  readonly path: string;
  /** `odata.id` where that is not the address. */
  readonly id?: string;
  readonly etag?: string;
  /** Shown without `$select`. */
  readonly properties: JsonObject;
  /** Shown only when selected by name. */
  readonly onRequest?: Readonly<Record<string, () => Json>>;
  /** Objects behind this one, shown when expanded. */
  readonly expandable?: Readonly<Record<string, () => Entity | readonly Entity[] | null>>;
}

/** An entity after `$select` and `$expand`. */
export interface Shaped {
  readonly type: string;
  readonly set: string;
  readonly path: string;
  readonly id?: string;
  readonly etag?: string;
  readonly properties: JsonObject;
  readonly expanded: Readonly<Record<string, Shaped | readonly Shaped[] | null>>;
}

export type Answer =
  | { readonly kind: 'entity'; readonly entity: Shaped; readonly status: 200 | 201 }
  | {
      readonly kind: 'collection';
      readonly set: string;
      readonly entities: readonly Shaped[];
      readonly nextLink?: string;
    }
  | { readonly kind: 'property'; readonly name: string; readonly type: string; readonly value: Json }
  /** A text that is the same in every format. */
  | { readonly kind: 'text'; readonly contentType: string; readonly body: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'empty'; readonly status: 200 | 204; readonly etag?: string };
