import type { FieldValues, Material } from '../../content/materials';
import type { Files } from '../../contracts/files';
import type { Look } from './look/look';
import type { ShownMaterial } from './shownMaterial';

/** What every material is held against. */
export interface MaterialsContext {
  readonly values: FieldValues;
  /** A material as this municipality has it, in the reader's language. */
  readonly shown: (material: Material) => ShownMaterial;
  readonly municipality: string;
  readonly look: Look;
  /** The files of the group's own site, where there is one. */
  readonly files: Files | undefined;
}
