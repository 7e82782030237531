/**
 * Who is signed in in a browser. SharePoint's pages call its REST endpoint with a cookie that no script can read, never
 * with a token; the web part is only true to life when its requests come in this way.
 */
import { randomBytes } from 'node:crypto';
import type { Caller } from '../permissions/access';
import type { TenantUser } from '../storage/tenant';

/** SharePoint's own name for it. */
const cookieName = 'FedAuth';

export class Sessions {
  private readonly people = new Map<string, string>();

  constructor(private readonly users: readonly TenantUser[]) {}

  /**
   * @param asked a person's key or id
   * @returns the `Set-Cookie` value, or undefined for somebody who is not in the tenant
   */
  open(asked: string): string | undefined {
    const user = this.users.find(({ id, key }) => asked === id || asked === key);
    if (user === undefined) return undefined;
    const token = randomBytes(24).toString('base64url');
    this.people.set(token, user.id);
    return `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax`;
  }

  /** @param cookies the `Cookie` header */
  caller(cookies: string | undefined): Caller | undefined {
    const token = new RegExp(`(?:^|;)\\s*${cookieName}=([\\w-]+)`).exec(cookies ?? '')?.[1];
    const personId = token === undefined ? undefined : this.people.get(token);
    return personId === undefined ? undefined : { personId, scopes: 'own rights' };
  }
}
