import type { Contact } from '../../contracts/contact';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import type { Colleague } from '../../workspace';
import type { Place } from './place';

export interface OverviewPageProps {
  /** What the address says behind `overview/`; undefined where that is all. */
  readonly end: string | undefined;
  readonly open: (place: Place) => void;
  /** Undefined where the municipality has named no site for its group. */
  readonly workspace: Workspace | undefined;
  /** Its absolute address. */
  readonly workspaceUrl: string;
  readonly people: People;
  /** Its name, empty where it is not known. */
  readonly municipality: string;
  readonly contact: Contact | undefined;
  /** Resource persons with the areas they are of: keys, or names where the row was typed by hand. */
  readonly colleagues: readonly (Colleague & { readonly areaKeys: readonly string[] })[];
  /** Areas in the municipality's own order. */
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  readonly openSettings: (() => void) | undefined;
  readonly takeFocus: boolean;
}
