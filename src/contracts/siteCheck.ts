/**
 * What another SharePoint site turned out to be. `channel`: it belongs to one private or shared channel, whose members
 * are others than the team's.
 */
export type FoundSite =
  { readonly kind: 'site'; readonly title: string } | { readonly kind: 'channel'; readonly title: string };

/** Looks at a site that somebody has named, before it is relied on. */
export interface SiteCheck {
  /**
   * @param path server-relative and decoded, such as `/sites/ressourcegruppe`
   * @throws {Failure} `missingSite` where there is none, `noAccess` where this person may not read it
   */
  look(path: string): Promise<FoundSite>;
}
