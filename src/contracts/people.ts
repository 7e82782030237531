/** Somebody whom the municipality's Microsoft 365 knows. */
export interface TenantPerson {
  /** SharePoint's own name of the account, such as `i:0#.f|membership|…`, in lower case. */
  readonly login: string;
  readonly name: string;
  readonly mail: string | undefined;
  /** Invited from outside the municipality. */
  readonly guest: boolean;
}

/** Who is let in to a site as a member or owner, by name. */
export interface SiteMembers {
  readonly persons: readonly TenantPerson[];
  /**
   * A group is let in as a whole, and SharePoint does not name those in it: whoever of them has never opened the site is
   * not among the persons.
   */
  readonly grouped: boolean;
}

/** Whom the municipality's Microsoft 365 knows. */
export interface People {
  /**
   * Those of some mail addresses that nobody there has: the person has left, or the address was mistyped.
   * @param mails at most 100
   * @throws {Failure}
   */
  unknown(mails: readonly string[]): Promise<ReadonlySet<string>>;
  /** At most ten, whose names or mail addresses begin as the text does. @throws {Failure} */
  find(text: string): Promise<readonly TenantPerson[]>;
  /**
   * @param path of a site, server-relative and decoded, such as `/sites/ressourcegruppe`
   * @throws {Failure} `missingSite` where there is none, `noAccess` where this person may not see who is there
   */
  members(path: string): Promise<SiteMembers>;
}
