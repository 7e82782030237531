import type { RowName } from '../../contracts/listStore';
import { planElements, yearItems } from '../../lists';
import type { WorkRoute } from './workPlace';

/** Where somebody decides on their change of a row of the group's site; undefined where the row is on no page of ours. */
export function workRouteOf({ list }: RowName): WorkRoute | undefined {
  if (list === planElements.code) return 'model/plan';
  return list === yearItems.code ? 'model/year' : undefined;
}
