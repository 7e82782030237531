import type { ClosedPart } from './closedPart';
import type { Files } from './files';
import type { ListSchema } from './listSchema';
import type { ListStore } from './listStore';
import type { NewsPages } from './newsPages';
import type { Provisioning } from './provisioning';

/** The group's own site: its lists, making them, and its files. */
export interface Workspace {
  readonly store: ListStore;
  /** The lists that every member reads. */
  readonly provisioning: Provisioning;
  readonly files: Files;
  readonly closedPart: ClosedPart;
  /** News of the staff site, where what the group writes is read by everybody. */
  readonly staffNews: NewsPages;
}

/** Doors to other sites of the same tenant. Who may come in is for SharePoint to say, when something is asked. */
export interface Workspaces {
  /**
   * The same door for as long as the window is open.
   * @param path server-relative and decoded, such as `/sites/ressourcegruppe`
   * @param schemas every list of the site
   * @throws {Failure} when what talks to SharePoint cannot be loaded
   */
  open(path: string, schemas: readonly ListSchema[]): Promise<Workspace>;
}
