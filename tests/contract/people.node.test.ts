/** Who has left, as the product asks SharePoint's people picker. */
import { siteWithToken, tenantPeople } from '../../src/storage/remote';
import { type Running, start, token } from './localSharePoint';
import { ownManners } from './productStorage';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const people = () => {
  const url = encodeURI(running.site);
  const bearer = token('reader').replace('Bearer ', '');
  return tenantPeople(
    siteWithToken(url, () => Promise.resolve(bearer), ownManners()),
    url,
  );
};

test('tells in one request whom the tenant does not know, to anybody who may read the site', async () => {
  const mail = 'owner@fjordby.example';
  const left = 'rejst.person@fjordby.example';
  expect([...(await people().unknown([mail, left]))]).toEqual([left]);
});

test('says nothing of anybody when SharePoint is not there', async () => {
  const nowhere = siteWithToken('http://127.0.0.1:1/sites/x', () => Promise.resolve(''), ownManners());
  await expect(
    tenantPeople(nowhere, 'http://127.0.0.1:1/sites/x').unknown(['a@b.example']),
  ).rejects.toMatchObject({ name: 'Failure' });
});
