import { identityOf, type Member } from './member';

export interface MemberChanges {
  readonly joined: readonly Member[];
  readonly left: readonly Member[];
}

/** What has happened in a group since somebody last looked. A new name is no new person. */
export function changesSince(before: readonly Member[], now: readonly Member[]): MemberChanges {
  const was = new Set(before.map(identityOf));
  const is = new Set(now.map(identityOf));
  return {
    joined: now.filter((member) => !was.has(identityOf(member))),
    left: before.filter((member) => !is.has(identityOf(member))),
  };
}
