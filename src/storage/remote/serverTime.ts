import type { SPFI } from '@pnp/sp';
import '@pnp/sp/context-info';
import '@pnp/sp/webs';
import { Failure } from '../../contracts/failure';
import type { Clock } from '../clock';
import { failureFrom } from './failureFrom';

/**
 * What SharePoint's clock shows, in milliseconds since 1970: it stands in the form digest, `0x…,22 Nov 2026 12:00:00 -0000`.
 * The `Date` header cannot be read from another origin.
 * @throws {Failure}
 */
export async function serverTime(sp: SPFI, clock: Clock): Promise<number> {
  try {
    const { FormDigestValue } = await sp.web.getContextInfo();
    const time = Date.parse(String(FormDigestValue).split(',')[1] ?? '');
    if (!Number.isNaN(time)) return time;
  } catch (cause) {
    throw failureFrom(cause, clock);
  }
  throw new Failure('serverFault');
}
