import type { Structure } from '../structure';
import { identityOf, type Member } from './member';

export interface Overlapping {
  readonly member: Member;
  /** Two or more, in the order they are shown. */
  readonly groups: readonly Structure[];
}

/** Who is in more than one group: those who carry knowledge from one theme to another. Most groups first. */
export function overlapOf(structures: readonly Structure[]): readonly Overlapping[] {
  const found = new Map<string, { readonly member: Member; readonly groups: Set<Structure> }>();
  for (const structure of structures)
    for (const member of structure.members) {
      const identity = identityOf(member);
      const known = found.get(identity);
      if (known) known.groups.add(structure);
      else found.set(identity, { member, groups: new Set([structure]) });
    }
  return [...found.values()]
    .filter(({ groups }) => groups.size > 1)
    .map(({ member, groups }) => ({ member, groups: [...groups] }))
    .sort((a, b) => b.groups.length - a.groups.length || a.member.name.localeCompare(b.member.name, 'da'));
}
