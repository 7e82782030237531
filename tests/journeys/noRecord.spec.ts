/** The product counts no visits and keeps no record of who reads what. What SharePoint itself notes is in the guide. */
import { expect, test } from './journey';

/** What SharePoint is asked by POST without anything being written. */
const asking = /_api\/(\$batch|contextinfo|web\/getchanges|[\w.]*ClientPeoplePickerResolveUser)/i;

test('reading writes nothing and asks nobody but the municipality’s own hosts', async ({
  page,
  open,
  tenant,
}) => {
  const others: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours = hostname === 'localhost' || hostname.endsWith('.localhost');
    // teams-js asks Microsoft which hosts may frame the tab, without saying who asks or for what.
    if (protocol.startsWith('http') && !ours && hostname !== 'res.cdn.office.net') others.push(request.url());
  });
  await tenant.clearLog();
  const product = await open({ person: 'leader' });
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  await product.getByRole('radio', { name: 'Leder' }).check();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  await expect(product.getByRole('heading', { name: 'Gør sådan' })).toBeVisible();
  await product.getByRole('link', { name: 'Vælg et andet kort' }).click();
  await product.getByRole('link', { name: /^Vid mere om/ }).click();
  await product.getByRole('button', { name: 'Underretningspligt' }).click();
  const requests = (await tenant.log()).filter(({ path }) => path.includes('/_api/'));
  const done = requests.flatMap((request) => [request, ...(request.parts ?? [])]);
  expect(done.length).toBeGreaterThan(1);
  const writing = done.filter(({ method, path }) => !/GET|OPTIONS/.test(method) && !asking.test(path));
  expect(writing).toEqual([]);
  expect(others).toEqual([]);
});
