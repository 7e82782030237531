import type { ListSchema } from './listSchema';

/** Where a file of the group's goes. */
export interface FilePlace {
  /**
   * A folder that is there already, such as a channel's, server-relative and decoded. Left out, or no longer there: the
   * top of the site's own document library.
   */
  readonly within: string | undefined;
  /** The folder below it, made where it is missing. */
  readonly folder: string;
}

/** A file that SharePoint has. */
export interface KeptFile {
  /** Opens it in the browser. */
  readonly url: string;
  /** The folder it is in, as an address; none where it is attached to a row. */
  readonly folderUrl?: string;
}

export type FileSaved =
  | (KeptFile & { readonly state: 'saved' })
  /** A file of that name is there already, and has been left as it is. */
  | (KeptFile & {
      readonly state: 'taken';
      /** Who wrote it last and when (ISO, UTC), where SharePoint says so. */
      readonly by?: string;
      readonly at?: string;
      /** The library keeps versions, so that what is there now can be had back after it is replaced. */
      readonly keepsVersions: boolean;
    })
  /** `full`: the site's storage is used up. `inUse`: somebody has the file open or checked out. `noAttachments`: the list
   * takes none, as those made by earlier versions do. Nothing was written. */
  | { readonly state: 'refused'; readonly why: 'full' | 'nameTooLong' | 'inUse' | 'noAttachments' };

/** The files of one SharePoint site. What may be read and written there is for SharePoint to say. */
export interface Files {
  /**
   * @param name with its ending
   * @param taken what to do about a file of the same name: leave it and say so, write a new version of it, or save
   * beside it under the next free name
   * @throws {Failure}
   */
  save(
    place: FilePlace,
    name: string,
    content: Uint8Array<ArrayBuffer>,
    taken: 'ask' | 'newVersion' | 'beside',
  ): Promise<FileSaved>;
  /**
   * Attaches a file to a row: whoever may read the row may read it, and nobody else. Attachments have no versions.
   * @throws {Failure} `missingList` where the list or the row is not there for this person
   */
  attach(
    list: ListSchema,
    key: string,
    name: string,
    content: Uint8Array<ArrayBuffer>,
    taken: 'ask' | 'beside',
  ): Promise<FileSaved>;
}
