/** Signs and checks the tenant's tokens. Real signatures, so that a SharePoint that forgets to check them is found out. */
import { generateKeyPairSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { people, tenantId, type Person } from '../people';
import { userPrincipalName } from '../userPrincipalName';
import type { Right } from './scopes';

const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const keyId = 'local-tenant';

/** Seconds a token lives, as Entra's default is about an hour. */
export const lifetime = 3600;

/** Who calls, as a resource server may believe it. */
export interface Caller {
  readonly personId: string;
  readonly scopes: readonly string[];
}

export function createTokens(origin: string, now: () => Date) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  function sign(person: Person, claims: Record<string, string>): Promise<string> {
    const issued = Math.floor(now().getTime() / 1000);
    const identity = { oid: person.id, tid: tenantId, upn: userPrincipalName(person), name: person.name };
    return new SignJWT({ ...identity, ver: '2.0', ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
      .setIssuer(issuer)
      .setSubject(person.id)
      .setIssuedAt(issued)
      .setNotBefore(issued)
      .setExpirationTime(issued + lifetime)
      .sign(privateKey);
  }

  return {
    accessToken: (person: Person, clientId: string, granted: readonly Right[]) =>
      sign(person, { aud: origin, azp: clientId, scp: granted.join(' ') }),

    idToken: (person: Person, clientId: string) =>
      sign(person, { aud: clientId, preferred_username: userPrincipalName(person) }),

    /** @param authorization the whole header, `Bearer <token>`; one that was genuine and is too old is told apart */
    verify: async (authorization: string | undefined): Promise<Caller | 'expired' | undefined> => {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      if (!token) return undefined;
      const checks = { algorithms: ['RS256'], issuer, audience: origin, currentDate: now() };
      const checked = await jwtVerify(token, publicKey, checks).catch((error: unknown) =>
        error instanceof errors.JWTExpired ? ('expired' as const) : undefined,
      );
      if (checked === undefined || checked === 'expired') return checked;
      const { oid, scp } = checked.payload;
      if (typeof oid !== 'string' || typeof scp !== 'string') return undefined;
      return people.some((person) => person.id === oid)
        ? { personId: oid, scopes: scp.split(' ') }
        : undefined;
    },
  };
}
