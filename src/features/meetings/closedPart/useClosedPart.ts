import { useCallback, useEffect, useState } from 'react';
import type { ClosedPart } from '../../../contracts/closedPart';
import { Failure } from '../../../contracts/failure';
import type { People, SiteMembers, TenantPerson } from '../../../contracts/people';
import type { Candidate } from './candidates';

/** What is known of who sees what is closed. */
export interface LookedAt {
  /** Undefined while nothing has been closed. */
  readonly admitted: readonly TenantPerson[] | undefined;
  /** `elsewhere`: not from this host. `ownerOnly`: not by this person. Otherwise the steps that are left. */
  readonly left: number | 'elsewhere' | 'ownerOnly';
  readonly members: SiteMembers;
}

export type ClosedPartState =
  | { readonly name: 'looking' }
  | ({ readonly name: 'looked' } & LookedAt)
  | { readonly name: 'closing'; readonly finished: number; readonly all: number }
  | { readonly name: 'failed'; readonly failure: Failure };

/** Looks at who sees what is closed, and changes it where that can be done. @param path of the group's site */
export function useClosedPart(closedPart: ClosedPart, people: People, path: string) {
  const [state, setState] = useState<ClosedPartState>({ name: 'looking' });
  const failed = (cause: unknown) => setState({ name: 'failed', failure: Failure.from(cause) });
  const look = useCallback(async () => {
    try {
      const left: Promise<LookedAt['left']> = closedPart.manage
        ? unless('noAccess', closedPart.manage.stepsLeft(), 'ownerOnly')
        : Promise.resolve('elsewhere');
      const [admitted, steps, members] = await Promise.all([
        closedPart.admitted(),
        left,
        unless('noAccess', people.members(path), { persons: [], grouped: true }),
      ]);
      setState({ name: 'looked', admitted, left: steps, members });
    } catch (cause) {
      failed(cause);
    }
  }, [closedPart, people, path]);
  useEffect(() => void look(), [look]);
  const { manage } = closedPart;
  const [notFound, setNotFound] = useState<readonly string[]>([]);
  const admit = async (person: Candidate) => {
    const login = await loginOf(people, person);
    if (login === undefined) setNotFound((before) => [...before, person.name]);
    else await manage?.admit({ login });
    return login !== undefined;
  };
  return {
    state,
    /** Names of those who were to be let in, and whom the tenant does not know. */
    notFound,
    look: () => {
      setState({ name: 'looking' });
      void look();
    },
    /** @returns whether all of it was done */
    close: async (persons: readonly Candidate[]): Promise<boolean> => {
      if (!manage) return false;
      const along = persons.length;
      setNotFound([]);
      setState({ name: 'closing', finished: 0, all: 0 });
      try {
        let steps = 0;
        await manage.close((finished, all) => {
          steps = all;
          setState({ name: 'closing', finished, all: all + along });
        });
        for (const [at, person] of persons.entries()) {
          await admit(person);
          setState({ name: 'closing', finished: steps + at + 1, all: steps + along });
        }
        await look();
        return true;
      } catch (cause) {
        failed(cause);
        return false;
      }
    },
    /** @returns whether it was done */
    set: async (person: Candidate, admitted: boolean): Promise<boolean> => {
      setNotFound([]);
      try {
        if (admitted && !(await admit(person))) return false;
        if (!admitted && person.login !== undefined) await manage?.dismiss({ login: person.login });
        await look();
        return true;
      } catch (cause) {
        failed(cause);
        return false;
      }
    },
  };
}

/** @returns undefined where nobody who works here has that address */
async function loginOf(people: People, { login, mail }: Candidate): Promise<string | undefined> {
  if (login !== undefined) return login;
  const found = (await people.find(mail ?? '')).find(
    (one) => one.mail?.toLowerCase() === mail?.toLowerCase(),
  );
  return found?.guest ? undefined : found?.login;
}

async function unless<T, I>(id: Failure['id'], asked: Promise<T>, instead: I): Promise<T | I> {
  try {
    return await asked;
  } catch (cause) {
    const failure = Failure.from(cause);
    if (failure.id === id) return instead;
    throw failure;
  }
}
