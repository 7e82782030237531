/** Somebody in a group. */
export interface Member {
  readonly name: string;
  /**
   * SharePoint's name of the account where the group's site names them; the mail address of whoever was added by hand;
   * empty where neither is known.
   */
  readonly account: string;
  /** Told by who was asked, or read out of the account. */
  readonly mail: string | undefined;
  /** Invited from outside the municipality. */
  readonly guest: boolean;
}

/** A guest's account is the address at home, made one word: `navn_politi.dk#ext#@kommune.onmicrosoft.com`. */
const guestAccount = /^(.+)_([^_]+)#ext#@/;

/** The mail address an account tells of. It is not always the one people write to, but it is always the same. */
export function addressIn(account: string): string | undefined {
  const name = account.toLowerCase().split('|').pop() ?? '';
  const [, mailbox, domain] = guestAccount.exec(name) ?? [];
  if (mailbox && domain) return `${mailbox}@${domain}`;
  return name.includes('@') ? name : undefined;
}

export const isGuest = (account: string) => account.toLowerCase().includes('#ext#');

/** Whether the group's site told of them, and so can tell that they have left. */
export const isSiteAccount = ({ account }: Member) => account.includes('|');

/** What two lists know the same person by. */
export function identityOf({ account, mail, name }: Member): string {
  return addressIn(account) ?? mail?.toLowerCase() ?? name.trim().toLocaleLowerCase('da');
}
