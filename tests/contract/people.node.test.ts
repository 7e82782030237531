/** Who has left, who is found, and who is in a site, as the product asks SharePoint. */
import { siteWithToken, tenantPeople } from '../../src/storage/remote';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { ownManners } from './productStorage';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const people = (key: PersonKey = 'reader') => {
  const url = encodeURI(running.site);
  const bearer = token(key).replace('Bearer ', '');
  const open = (other: string) => siteWithToken(other, () => Promise.resolve(bearer), ownManners());
  return tenantPeople(open(url), url, open);
};

test('tells in one request whom the tenant does not know, to anybody who may read the site', async () => {
  const mail = 'owner@fjordby.example';
  const left = 'rejst.person@fjordby.example';
  expect([...(await people().unknown([mail, left]))]).toEqual([left]);
});

test('says nothing of anybody when SharePoint is not there', async () => {
  const open = () => siteWithToken('http://127.0.0.1:1/sites/x', () => Promise.resolve(''), ownManners());
  const nowhere = tenantPeople(open(), 'http://127.0.0.1:1/sites/x', open);
  await expect(nowhere.unknown(['a@b.example'])).rejects.toMatchObject({ name: 'Failure' });
  await expect(nowhere.find('ær')).rejects.toMatchObject({ name: 'Failure' });
  await expect(nowhere.members('/sites/x')).rejects.toMatchObject({ name: 'Failure' });
});

test('finds people by how their names begin, with guests told apart', async () => {
  expect(await people().find('rea')).toEqual([
    {
      login: 'i:0#.f|membership|reader@fjordby.example',
      ...{ name: 'Ærlig reader', mail: 'reader@fjordby.example', guest: false },
    },
  ]);
  expect(await people().find('guest ær')).toMatchObject([{ mail: 'guest@fjordby.example', guest: true }]);
  expect(await people().find(' ')).toEqual([]);
});

test('names the members and owners of a site, and nobody who only reads it', async () => {
  const { persons, grouped } = await people('owner').members('/sites/prøve');
  expect(persons.map(({ name }) => name).sort()).toEqual(['Ærlig editor', 'Ærlig owner']);
  expect(grouped).toBe(false);
});

test('tells a site that is not there from one that is closed', async () => {
  await expect(people('owner').members('/sites/findes-ikke')).rejects.toMatchObject({ id: 'missingSite' });
  await expect(people('reader').members('/sites/andet')).rejects.toMatchObject({ id: 'noAccess' });
});
