import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import type { OverviewPageProps } from './overviewPageProps';
import type { Place } from './place';

/** What every page of the overview is held against. */
export interface OverviewContext {
  readonly store: ListStore;
  readonly mayEdit: boolean;
  readonly contact: Contact | undefined;
  readonly areas: OverviewPageProps['areas'];
  /** Keys of the areas of whoever is here. */
  readonly ownAreas: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly municipality: string;
  readonly open: (place: Place) => void;
}
