/** Who is in a group, as the list keeps it: a line each, which people can read in SharePoint too. */
import { addressIn, isGuest, type Member } from './member';

const line = /^(.*?)\s*<([^<>]*)>$/;

export function snapshotOf(members: readonly Member[]): string {
  return members
    .map(({ name, account }) => (account === '' ? flat(name) : `${flat(name)} <${account}>`))
    .join('\n');
}

/** A name from outside may hold anything; a line stays a line. */
const flat = (name: string) => name.replace(/[<>\r\n]+/g, ' ').trim();

export function membersIn(snapshot: string): readonly Member[] {
  return snapshot
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => {
      const [, name = text, account = ''] = line.exec(text) ?? [];
      return { name: name.trim() || account, account, mail: addressIn(account), guest: isGuest(account) };
    });
}
