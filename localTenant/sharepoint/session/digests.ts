/**
 * The form digest: proof that a write was meant by a page of this site and not by a foreign page that borrowed the
 * browser's cookie. Bound to a person and a site, and good for half an hour.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { digestInvalid, digestMissing } from '../protocol/errors';

/** Seconds. */
export const digestLifetime = 1800;

export interface DigestOwner {
  readonly personId: string;
  /** The site's GUID. */
  readonly siteId: string;
}

export class Digests {
  private readonly secret = randomBytes(32);

  constructor(private readonly now: () => Date) {}

  /** @returns `0x<128 hex>,22 Nov 2026 12:00:00 -0000` */
  make(owner: DigestOwner): string {
    const time = `${this.now().toUTCString().slice(5, 25)} -0000`;
    return `0x${this.signature(owner, time)},${time}`;
  }

  /** @throws 403 when it is missing, older than half an hour, or somebody else's */
  demand(given: string | undefined, owner: DigestOwner): void {
    if (given === undefined || given === '') throw digestMissing();
    const [signature = '', time = ''] = given.split(',');
    const age = this.now().getTime() - Date.parse(time);
    const genuine = Buffer.from(`0x${this.signature(owner, time)}`);
    const brought = Buffer.from(signature);
    if (brought.length !== genuine.length || !timingSafeEqual(brought, genuine)) throw digestInvalid();
    if (age > digestLifetime * 1000) throw digestInvalid();
  }

  private signature({ personId, siteId }: DigestOwner, time: string): string {
    const signed = createHmac('sha512', this.secret).update(`${personId}\n${siteId}\n${time}`);
    return signed.digest('hex').toUpperCase();
  }
}
