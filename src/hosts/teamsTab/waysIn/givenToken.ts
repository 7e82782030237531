/** What the sign-in window hands to the tab through Teams, as JSON. */
export interface GivenToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresOn: number;
}

/** @throws when it is anything else */
export function parseGivenToken(json: string): GivenToken {
  const { accessToken, expiresOn } = JSON.parse(json) as Partial<Record<keyof GivenToken, unknown>>;
  if (typeof accessToken !== 'string' || accessToken === '' || typeof expiresOn !== 'number')
    throw new Error('No token was handed over.');
  return { accessToken, expiresOn };
}
