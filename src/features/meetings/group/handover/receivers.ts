import { type Colleague, sameOwner } from '../../../../workspace';

/** Who can take over: whoever is in the group, each once, by name as Danes sort; not who leaves, nor who has left. */
export function receiversOf(
  persons: readonly (Colleague | undefined)[],
  leaver: Colleague | undefined,
  gone: ReadonlySet<string>,
): readonly Colleague[] {
  const found: Colleague[] = [];
  for (const one of persons) {
    if (!one || one.name.trim() === '' || (one.mail && gone.has(one.mail))) continue;
    if (leaver && sameOwner(one, leaver)) continue;
    if (!found.some((other) => sameOwner(other, one))) found.push({ name: one.name, mail: one.mail });
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
