import { useMemo, useState } from 'react';
import type { People } from '../../../contracts/people';
import type { Structure } from '../structure';
import { broughtUpToDate } from './changesSince';
import { identityOf, type Member } from './member';
import { pastedMembers } from './pastedMembers';
import type { Looked } from './useLooked';

/** As many names as the tenant is asked about at once. */
const most = 100;

/** Who is in the group: as its site tells now, or as it was kept; with those whom somebody adds by hand. */
export function useMembers(people: People, structure: Structure, looked: Looked | undefined) {
  const [added, setAdded] = useState<readonly Member[]>([]);
  const kept =
    looked?.name === 'seen'
      ? broughtUpToDate(structure.members, looked.members)
      : looked?.name === 'looking'
        ? none
        : structure.members;
  const members = useMemo(
    () =>
      [...new Map([...added, ...kept].map((member) => [identityOf(member), member])).values()].sort(byName),
    [added, kept],
  );
  const add = async (those: readonly Member[]) => {
    const known = await Promise.all(those.slice(0, most).map((member) => inTenant(people, member)));
    setAdded((before) => [...before, ...known, ...those.slice(most)]);
  };
  return {
    members: members.filter(({ guest }) => !guest),
    guests: members.filter(({ guest }) => guest),
    everybody: members,
    add,
    paste: async (text: string) => {
      const { members: read, unread } = pastedMembers(text);
      await add(read);
      return { count: read.length, unread };
    },
  };
}

const none: readonly Member[] = [];
const byName = (a: Member, b: Member) => a.name.localeCompare(b.name, 'da');

/** The same person as the tenant knows them, where exactly one is meant; otherwise as they were written. */
async function inTenant(people: People, member: Member): Promise<Member> {
  const asked = member.mail ?? member.name;
  const found = await people.find(asked).catch(() => []);
  const same = found.filter(
    ({ name, mail }) =>
      mail?.toLowerCase() === member.mail?.toLowerCase() ||
      (!member.mail && name.toLocaleLowerCase('da') === member.name.toLocaleLowerCase('da')),
  );
  const [one, another] = same;
  return one && !another
    ? { name: one.name, account: one.mail ?? '', mail: one.mail, guest: one.guest }
    : member;
}
