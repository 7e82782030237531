import type { ListStore } from '../../contracts/listStore';
import type { Tenant } from '../../contracts/tenant';
import type { PreviewOf } from './editor/Preview';
import type { Guard } from './guard';

export interface TextsPageProps {
  readonly store: ListStore;
  readonly tenant: Tenant;
  /** Address of the page: see `openedAt`. */
  readonly place: string;
  readonly loadGuard: () => Promise<Guard>;
  readonly goTo: (place: `texts${string}`) => void;
  /** The reader came from another page: the keyboard goes on from the heading. */
  readonly takeFocus: boolean;
  readonly preview: (what: PreviewOf) => JSX.Element;
}
