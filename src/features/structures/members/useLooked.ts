import { useCallback, useEffect, useRef, useState } from 'react';
import { Failure } from '../../../contracts/failure';
import type { People } from '../../../contracts/people';
import { sitePathOf } from '../groupFields';
import type { Structure } from '../structure';
import type { Member } from './member';

/** What a group's own site says of who is in it now. */
export type Looked =
  | { readonly name: 'looking' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'seen'; readonly members: readonly Member[]; readonly grouped: boolean };

/** Asks the site of each group once while the page is open, and again when a person asks. By the site's path. */
export function useLooked(people: People, structures: readonly Structure[], staffSite: string) {
  const [looked, setLooked] = useState<ReadonlyMap<string, Looked>>(new Map());
  const asked = useRef(new Set<string>());
  const look = useCallback(
    (path: string) => {
      asked.current.add(path);
      const say = (what: Looked) => setLooked((all) => new Map(all).set(path, what));
      say({ name: 'looking' });
      people.members(path).then(
        ({ persons, grouped }) =>
          say({
            ...{ name: 'seen', grouped },
            members: persons.map(({ login, ...person }) => ({ ...person, account: login })),
          }),
        (cause: unknown) => say({ name: 'failed', failure: Failure.from(cause) }),
      );
    },
    [people],
  );
  const paths = structures.flatMap(({ site }) => sitePathOf(site, staffSite) ?? []).join('\n');
  useEffect(() => {
    for (const path of paths.split('\n')) if (path !== '' && !asked.current.has(path)) look(path);
  }, [paths, look]);
  return {
    of: ({ site }: Structure) => looked.get(sitePathOf(site, staffSite) ?? ''),
    again: ({ site }: Structure) => {
      const path = sitePathOf(site, staffSite);
      if (path !== undefined) look(path);
    },
  };
}
