import type { Look } from '../look/look';
import type { PrintedPart } from '../shownMaterial';

/** What a file of a material is made of: every field filled in. */
export interface PaperOf {
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly municipality: string;
  readonly parts: readonly PrintedPart[];
  /** What stands above the numbers. */
  readonly call: string;
  readonly look: Look;
}
