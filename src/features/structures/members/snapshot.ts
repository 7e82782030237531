/** Who is in a group, as the list keeps it: a line each, which people can read in SharePoint too. */
import { addressIn, isGuest, type Member } from './member';

const line = /^(.*?)\s*(?:<([^<>]*)>)?\s*(\(gæst\))?$/;

export function snapshotOf(members: readonly Member[]): string {
  return members
    .map(({ name, account, guest }) =>
      // An account tells of a guest by itself; an address does not.
      [flat(name), account && `<${account}>`, guest && !isGuest(account) && '(gæst)']
        .filter(Boolean)
        .join(' '),
    )
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
      const [, name = text, account = '', mark] = line.exec(text) ?? [];
      const guest = mark !== undefined || isGuest(account);
      return { name: name.trim() || account, account, mail: addressIn(account), guest };
    });
}
