import { type Colleague, sameOwner } from '../../../workspace';
import type { GroupPerson } from '../groupPerson';
import type { Question } from './question';

/** Who can answer a question: the resource persons of its areas, or all of them; never whoever asks. */
export function answerersOf(
  { areaKeys, by, byMail }: Pick<Question, 'areaKeys' | 'by' | 'byMail'>,
  persons: readonly GroupPerson[],
): GroupPerson[] {
  const asker: Colleague = { name: by, mail: byMail || undefined };
  return persons.filter(
    (person) =>
      !sameOwner(person, asker) &&
      (areaKeys.length === 0 || person.areaKeys.some((area) => areaKeys.includes(area))),
  );
}
