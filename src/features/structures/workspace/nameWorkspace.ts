import type { Row } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import { settingKeys, settings } from '../../../lists';

/**
 * Says in the settings which site is the group's, for everybody.
 * @param rows the settings as they stand
 * @returns the way back
 */
export async function nameWorkspace(
  store: ListStore,
  rows: readonly Row<typeof settings>[],
  path: string,
): Promise<() => Promise<unknown>> {
  const row = rows.find(({ fields }) => fields.Title === 'workspace');
  const before = row?.fields.Value ?? '';
  const key = row?.key ?? settingKeys.workspace;
  const base = row && { Value: before };
  await store.change(settings, key, base, {
    ...(row ? {} : { Title: 'workspace' }),
    Value: path,
  });
  return () =>
    store.change(settings, key, { Value: path }, { Value: typeof before === 'string' ? before : '' });
}
