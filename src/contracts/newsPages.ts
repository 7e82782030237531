/** Something to be read by everybody who reads the staff site. */
export interface NewsPage {
  /** Of its file, without the ending: the same for the same piece of news, so that it never becomes two pages. */
  readonly name: string;
  readonly title: string;
  /** What is shown of it where news are listed; at most 255 characters. */
  readonly description: string;
  /** Headings, paragraphs, lists and links; SharePoint gives them their look. */
  readonly html: string;
}

export type NewsPublished =
  | {
      readonly state: 'published';
      /** Opens it in the browser. */
      readonly url: string;
      /** `false`: a page that was there has been written anew; what it said before is among its versions. */
      readonly isNew: boolean;
    }
  /** A page of that name has been published already, and has been left as it is. */
  | {
      readonly state: 'taken';
      readonly url: string;
      /** Who wrote it last and when (ISO, UTC), where SharePoint says so. */
      readonly by?: string;
      readonly at?: string;
    }
  /** `inUse`: somebody has the page open for writing. `identity`: it would say who somebody is. Nothing was written. */
  | { readonly state: 'inUse' | 'identity' };

/** The news of the staff site, as SharePoint's own pages. Who may publish there is for SharePoint to say. */
export interface NewsPages {
  /**
   * @param taken what to do where a page of that name is there: leave it and say so, or write it anew
   * @throws {Failure} `noAccess` where this person may not write pages there
   */
  publish(page: NewsPage, taken: 'ask' | 'replace'): Promise<NewsPublished>;
  /** Moves the page to the site's recycle bin. @throws {Failure} */
  withdraw(name: string): Promise<void>;
}
