/** What an administrator has made before anyone installs anything: people, groups and empty sites. */
export interface TenantSetup {
  readonly users: readonly TenantUser[];
  /** Microsoft 365 or Entra groups: one principal with one claim, whose members SharePoint does not list. */
  readonly claimGroups: readonly {
    readonly id: string;
    readonly title: string;
    readonly members: readonly string[];
  }[];
  readonly sites: readonly TenantSite[];
}

export interface TenantUser {
  /** Entra object id. */
  readonly id: string;
  /** Another way to name the person at sign-in. */
  readonly key?: string;
  readonly name: string;
  readonly mail: string;
  readonly guest: boolean;
}

export interface TenantSite {
  /** `/sites/beredskab` */
  readonly path: string;
  readonly title: string;
  /** Locale id: 1030 is Danish, 1033 English. */
  readonly language: number;
  readonly groups: readonly TenantSiteGroup[];
}

export interface TenantSiteGroup {
  readonly title: string;
  readonly role: 'Full Control' | 'Edit' | 'Contribute' | 'Read';
  /** Ids of users and claim groups. */
  readonly members: readonly string[];
  readonly associated?: 'owner' | 'member' | 'visitor';
}
