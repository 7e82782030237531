import { useEffect, useRef, useState } from 'react';
import type { People } from '../../contracts/people';
import type { ResourcePerson } from './resourcePerson';

/** As many as are asked for at once. */
const most = 100;
const nobody: ReadonlySet<string> = new Set();

/**
 * The mail addresses among those of some persons that nobody in the tenant has. Each is asked for once while the page is
 * open; where SharePoint does not answer nothing is said of anybody.
 */
export function useUnknown(
  people: Pick<People, 'unknown'> | undefined,
  persons: readonly ResourcePerson[],
): ReadonlySet<string> {
  const [unknown, setUnknown] = useState(nobody);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const mails = [...new Set(persons.flatMap(({ mail }) => (mail ? [mail] : [])))]
      .filter((mail) => !asked.current.has(mail))
      .slice(0, most);
    if (mails.length === 0 || !people) return;
    for (const mail of mails) asked.current.add(mail);
    people.unknown(mails).then(
      (found) => setUnknown((before) => (found.size > 0 ? new Set([...before, ...found]) : before)),
      () => undefined,
    );
  }, [people, persons]);
  return unknown;
}
