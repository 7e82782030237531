import type { OwnedToken } from '../../../storage/remote';

/** What the sign-in window hands to the tab through Teams, as JSON. */
export interface GivenToken extends OwnedToken {
  /** Milliseconds since 1970. */
  readonly expiresOn: number;
}

type Unknown<T> = { readonly [K in keyof T]?: unknown };

/** @throws when it is anything else */
export function parseGivenToken(json: string): GivenToken {
  const { token, whose, expiresOn } = JSON.parse(json) as Unknown<GivenToken>;
  const { tenant, person } = (whose ?? {}) as Unknown<OwnedToken['whose']>;
  if (
    typeof token === 'string' &&
    typeof tenant === 'string' &&
    typeof person === 'string' &&
    typeof expiresOn === 'number'
  )
    return { token, whose: { tenant, person }, expiresOn };
  throw new Error('No token was handed over.');
}
