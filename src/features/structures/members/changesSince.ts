import { identityOf, isSiteAccount, type Member } from './member';

export interface MemberChanges {
  readonly joined: readonly Member[];
  readonly left: readonly Member[];
}

/**
 * What has happened in a group since somebody last looked. A new name is no new person, and whom somebody added by hand has
 * not left because the site does not know them.
 */
export function changesSince(before: readonly Member[], now: readonly Member[]): MemberChanges {
  const was = new Set(before.map(identityOf));
  const is = new Set(now.map(identityOf));
  return {
    joined: now.filter((member) => !was.has(identityOf(member))),
    left: before.filter((member) => isSiteAccount(member) && !is.has(identityOf(member))),
  };
}

/** The group as its site tells now, with those who were added by hand. */
export function broughtUpToDate(before: readonly Member[], now: readonly Member[]): readonly Member[] {
  const is = new Set(now.map(identityOf));
  return [...now, ...before.filter((member) => !isSiteAccount(member) && !is.has(identityOf(member)))];
}
