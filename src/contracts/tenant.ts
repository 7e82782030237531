import type { Contact } from './contact';
import type { HelpNumber } from './helpNumber';

/** What is known of the municipality before anything is read: packaged with the tab, or set on the web part. */
export interface Tenant {
  readonly municipality: string;
  /** The municipality's own numbers as packaged; those in its list stand before them once they are read. */
  readonly helpNumbers: readonly HelpNumber[];
  /** Absolute address of the staff site, told to people when something is wrong with it. */
  readonly staffSite: string;
  /** Who can mend the page. */
  readonly contact?: Contact;
}
