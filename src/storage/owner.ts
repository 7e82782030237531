/** Whose device storage it is. What one person leaves on a device is never shown to or sent by another. */
export interface Owner {
  /** Entra id of the organisation. */
  readonly tenant: string;
  /** Entra object id of the person. */
  readonly person: string;
}

/** A person of whom nothing is known is nobody's same. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  return one.person !== '' && ownerScope(one, '') === ownerScope(other, '');
}

/** One person's part of one site, as a key on the device. */
export function ownerScope(owner: Owner, siteUrl: string): string {
  return [owner.tenant, owner.person, siteUrl].join('|').toLowerCase();
}
