/**
 * Where the supplied texts and numbers come from. Every block and number names its keys, so that every statement can
 * name its source.
 */
import { authoritySources } from './authorities';
import { centreSources } from './danskStalkingCenter';
import { lawSources } from './law';
import { practiceSources } from './practice';
import type { Sources } from './source';

export const sources = {
  ...centreSources,
  ...practiceSources,
  ...authoritySources,
  ...lawSources,
} as const satisfies Sources;

export type SourceKey = keyof typeof sources;
export type { Source } from './source';
