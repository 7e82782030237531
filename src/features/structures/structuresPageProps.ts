import type { ReactNode } from 'react';
import type { Contact } from '../../contracts/contact';
import type { Failure } from '../../contracts/failure';
import type { HostAppearance, PickPeople } from '../../contracts/host';
import type { InBothLanguages } from '../../contracts/language';
import type { ListStore } from '../../contracts/listStore';
import type { People } from '../../contracts/people';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Workspace, Workspaces } from '../../contracts/workspaces';
import type { StructuresRoute } from './structuresPlace';

/** What the page of existing groups is given by the app, and hands on to its parts. */
export interface StructuresPageProps {
  readonly route: string;
  /** Where the groups are kept; `none` where the municipality has named no site. */
  readonly workspace: Workspace | 'none' | 'opening' | Failure;
  /** Of the group's site, server-relative; absolute addresses of it and of the staff site. */
  readonly workspacePath: string;
  readonly workspaceUrl: string;
  readonly staffSite: string;
  readonly staffStore: ListStore;
  readonly people: People;
  readonly sites: SiteCheck;
  readonly workspaces: Workspaces;
  readonly municipality: string;
  /** The municipality's areas; those suggested where it has none. */
  readonly areas: readonly {
    readonly key: string;
    readonly name: InBothLanguages;
    readonly order?: number;
  }[];
  /** A coordinator, who can name the group's site. */
  readonly coordinates: boolean;
  /** SharePoint lets this person write in the list of resource persons. */
  readonly mayAdopt: boolean;
  readonly contact: Contact | undefined;
  readonly pickPeople: PickPeople | undefined;
  /** Makes the lists that a site lacks. */
  readonly makeLists: (workspace: Workspace, made: () => void) => ReactNode;
  readonly openAgain: () => void;
  readonly placement: HostAppearance['placement'];
  readonly takeFocus: boolean;
  readonly go: (route: StructuresRoute | 'persons' | 'persons/coverage' | 'partners') => void;
}
