import { useEffect, useRef, useState } from 'react';
import type { People } from '../contracts/people';

/** As many as are asked for at once. */
const most = 100;
const nobody: ReadonlySet<string> = new Set();

/**
 * Those of some mail addresses that nobody in the municipality has any more. Each is asked for once while the page is
 * open; where SharePoint does not answer nothing is said of anybody.
 */
export function useGone(people: People, written: readonly string[]): ReadonlySet<string> {
  const [gone, setGone] = useState(nobody);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const mails = [...new Set(written)]
      .filter((mail) => mail.includes('@') && !asked.current.has(mail))
      .slice(0, most);
    if (mails.length === 0) return;
    for (const mail of mails) asked.current.add(mail);
    people.unknown(mails).then(
      (found) => setGone((before) => (found.size > 0 ? new Set([...before, ...found]) : before)),
      () => undefined,
    );
  });
  return gone;
}
