import type { FieldValues } from '../../content/materials';
import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import type { NewsPages } from '../../contracts/newsPages';
import type { People } from '../../contracts/people';

/** What every part of the newsletter's pages works with. */
export interface NewsletterContext {
  readonly store: ListStore;
  readonly news: NewsPages;
  readonly people: People;
  readonly values: FieldValues;
  readonly contact: Contact | undefined;
  /** The staff site, told when something is wrong with it. */
  readonly staffSite: string;
  /** SharePoint lets this person write here. */
  readonly mayEdit: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Another place of the newsletter's; undefined for the year. */
  readonly open: (end: string | undefined) => void;
  /** To where names and mail are filled in; absent for those who cannot. */
  readonly openSettings: (() => void) | undefined;
}
