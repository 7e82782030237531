import type { ListSchema } from '../../contracts/listSchema';
import type { ListRead } from '../../contracts/listStore';

/** One list of the municipality's, as it was read. */
export interface ReadList {
  readonly schema: ListSchema;
  readonly read: ListRead;
}
