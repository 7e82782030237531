import { createContext, useContext, useState } from 'react';
import type { People } from '../../../contracts/people';

/** Whom the forms may ask who is known; absent while nobody can be asked. */
export const KnownPeople = createContext<People | undefined>(undefined);

/** Whether the tenant knows an address, asked when somebody is done writing it. Silent where SharePoint does not answer. */
export function useUnknownMail() {
  const people = useContext(KnownPeople);
  const [unknown, setUnknown] = useState<ReadonlySet<string>>(new Set());
  return {
    unknown: (mail: string) => unknown.has(mail.trim()),
    async look(mail: string): Promise<void> {
      const asked = mail.trim();
      if (asked === '' || !people) return;
      const found = await people.unknown([asked]).catch(() => undefined);
      if (found) setUnknown(found);
    },
  };
}
