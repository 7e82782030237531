/** Follows a link into SharePoint as somebody would in a browser of their own. */
import { request } from '@playwright/test';
import type { Person } from '../../localTenant/people';
import type { LocalTenant } from './localTenant';

/** @param link absolute, as the product shows it */
export async function readAs(
  { addresses }: LocalTenant,
  person: Person['key'],
  link: string,
): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const to = new URLSearchParams({ person, to: new URL(link).pathname }).toString();
  const visitor = await request.newContext();
  // By its plain name: outside the browser nobody knows the names below `localhost`.
  const answer = await visitor.get(`http://localhost:${addresses.ports.sharepoint}/_tenant/signIn?${to}`);
  const read = { status: answer.status(), bytes: await answer.body() };
  await visitor.dispose();
  return read;
}
