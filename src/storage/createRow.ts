import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import type { ListSchema, NewRow } from '../contracts/listSchema';
import { listPath } from '../lists';
import { failureFrom } from './failureFrom';
import { serverRelative } from './site';

/** SharePoint's answer when a unique column already holds the value. */
const duplicateValues = 'SPDuplicateValuesFoundException';

/**
 * Creates a row under a key made by the client. Creating the same key again finds the first row and changes nothing, so
 * a create whose answer was lost can be sent again.
 * @param key a GUID
 * @throws {Failure}
 */
export async function createRow<S extends ListSchema>(
  sp: SPFI,
  siteUrl: string,
  schema: S,
  key: string,
  row: NewRow<S>,
): Promise<void> {
  const items = sp.web.getList(`${serverRelative(siteUrl)}/${listPath(schema)}`).items;
  try {
    await items.add({ ...row, Key: key, SchemaVersion: schema.version });
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes(duplicateValues)) return;
    throw failureFrom(cause);
  }
}
