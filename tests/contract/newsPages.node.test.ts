/** News pages against the local SharePoint: as the product publishes them, and as PnPjs's own pages do. */
import { CreateClientsidePage, ClientsideText } from '@pnp/sp/clientside-pages';
import '@pnp/sp/webs';
import { guardList } from '../../src/guard';
import type { NewsPage } from '../../src/contracts/newsPages';
import { siteNewsPages } from '../../src/storage/remote';
import { type PersonKey, type Running, start } from './localSharePoint';
import { ownManners, ownerNamed, tokensOf } from './productStorage';

jest.setTimeout(60_000);
let running: Running;
const url = () => encodeURI(running.site);
const news = (person: PersonKey, scope?: string) =>
  siteNewsPages(url(), tokensOf(person, scope), ownManners(), guard, ownerNamed(person));
const guard = (...asked: Parameters<typeof guardList>) => Promise.resolve(guardList(...asked));
const letter: NewsPage = {
  name: 'stalking-nyhedsbrev-2026-11',
  title: 'Er der børn i huset? Nyt nr. 11',
  description: 'Omkring 60.000 børn …',
  html: '<h2>Viden</h2><p>Spørg til børnene & lyt.</p>',
};
const file = (name = letter.name) =>
  `web/getFileByServerRelativePath(decodedurl='/sites/prøve/SitePages/${name}.aspx')`;
const pagesThere = async () => {
  const { json } = await running.ask('owner', "web/getList('/sites/prøve/SitePages')/items?$select=Id");
  // Before its first page the library is not there at all.
  return ((json as { value?: { Id: number }[] }).value ?? []).map(({ Id }) => Id);
};
const pageNumbered = async (id: number | undefined, person: PersonKey = 'reader') =>
  (await running.ask(person, `sitepages/pages(${id})`)).json as Record<string, string | number>;

beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

it('is refused to who may only read, and leaves nothing behind', async () => {
  await expect(news('reader').publish(letter, 'ask')).rejects.toMatchObject({ id: 'noAccess' });
  await expect(news('editor', 'AllSites.Read').publish(letter, 'ask')).rejects.toMatchObject({
    id: 'noAccess',
  });
  expect(await pagesThere()).toEqual([]);
});

it.each(['title', 'description', 'html'] as const)(
  'is stopped when its %s says who somebody is',
  async (where) => {
    const told = { ...letter, [where]: '<p>Borgeren har CPR 010190-1239.</p>' };
    expect(await news('editor').publish(told, 'ask')).toEqual({ state: 'identity' });
    expect(await pagesThere()).toEqual([]);
  },
);

it('becomes one page of news under its own name, with its own title', async () => {
  const published = await news('editor', 'AllSites.Write').publish(letter, 'ask');
  expect(published).toMatchObject({ state: 'published', isNew: true });
  expect(published.state === 'published' && decodeURI(published.url)).toBe(
    `${running.origin}/sites/prøve/SitePages/${letter.name}.aspx`,
  );
  const [id] = await pagesThere();
  expect(await pageNumbered(id)).toMatchObject({
    ...{ FileName: `${letter.name}.aspx`, Title: letter.title, Description: letter.description },
    ...{ PromotedState: 2, IsPageCheckedOutToCurrentUser: false },
  });
  const [part] = JSON.parse(String((await pageNumbered(id)).CanvasContent1)) as { innerHTML: string }[];
  expect(part?.innerHTML).toBe(letter.html);
});

it('is left as it is when it is published again, and says whose it is', async () => {
  const taken = await news('contributor').publish({ ...letter, title: 'Et andet' }, 'ask');
  expect(taken).toMatchObject({ state: 'taken', by: 'Ærlig editor' });
  const [id, ...others] = await pagesThere();
  expect(others).toEqual([]);
  expect(await pageNumbered(id)).toMatchObject({ Title: letter.title });
});

it('is written anew when that is asked for, and the one before can be had back', async () => {
  const again = await news('contributor').publish({ ...letter, title: 'Rettet' }, 'replace');
  expect(again).toMatchObject({ state: 'published', isNew: false });
  const [id, ...others] = await pagesThere();
  expect(others).toEqual([]);
  expect(await pageNumbered(id)).toMatchObject({ Title: 'Rettet', FileName: `${letter.name}.aspx` });
  const { json } = await running.ask('editor', `${file()}/versions`);
  expect((json as { value: unknown[] }).value.length).toBeGreaterThan(0);
});

it('is not written while somebody else has it open', async () => {
  const [id] = await pagesThere();
  expect((await running.ask('owner', `sitepages/pages(${id})/checkoutpage`, { method: 'POST' })).status).toBe(
    200,
  );
  expect(await news('editor').publish(letter, 'replace')).toEqual({ state: 'inUse' });
  expect(await pageNumbered(id)).toMatchObject({ Title: 'Rettet' });
  await running.ask('owner', `sitepages/pages(${id})/publish`, { method: 'POST' });
});

it('goes on with a page that was begun and never published, instead of making a second', async () => {
  const begun = { ...letter, name: 'stalking-nyhedsbrev-2026-12' };
  await fetch(`${running.origin}/_tenant/faults`, {
    method: 'PUT',
    body: JSON.stringify([{ match: '/publish', status: 500, times: 1 }]),
  });
  await expect(news('editor').publish(begun, 'ask')).rejects.toMatchObject({ id: 'serverFault' });
  expect(await pagesThere()).toHaveLength(2);
  // Whoever began it has it checked out.
  expect(await news('contributor').publish(begun, 'ask')).toEqual({ state: 'inUse' });
  expect(await news('editor').publish(begun, 'ask')).toMatchObject({ state: 'published', isNew: true });
  expect(await pagesThere()).toHaveLength(2);
  const id = (await pagesThere()).at(-1);
  expect(await pageNumbered(id)).toMatchObject({ Title: letter.title, PromotedState: 2 });
});

it('is taken back into the recycle bin, once and again', async () => {
  await news('editor').withdraw(letter.name);
  expect((await running.ask('reader', file())).status).toBe(404);
  await news('editor').withdraw(letter.name);
  const bin = await running.ask(
    'editor',
    "web/recyclebin?$filter=LeafName eq 'stalking-nyhedsbrev-2026-11.aspx'",
  );
  expect(bin.status).toBe(200);
  await expect(news('reader').withdraw('stalking-nyhedsbrev-2026-12')).rejects.toMatchObject({
    id: 'noAccess',
  });
});

it('PnPjs makes, saves, publishes and promotes a page with the same answers', async () => {
  const page = await CreateClientsidePage(running.sp('editor').web, 'af-pnpjs', 'Af PnPjs', 'Article');
  page.addSection().addColumn(12).addControl(new ClientsideText('<p>Hej</p>'));
  await page.save();
  await page.promoteToNews();
  const id = (await pagesThere()).at(-1);
  expect(await pageNumbered(id)).toMatchObject({
    FileName: 'af-pnpjs.aspx',
    Title: 'Af PnPjs',
    PromotedState: 2,
  });
  const taken = await CreateClientsidePage(running.sp('editor').web, 'af-pnpjs', 'Endnu en', 'Article');
  expect((await pageNumbered((await pagesThere()).at(-1), 'editor')).FileName).toBe('af-pnpjs(1).aspx');
  expect(taken.title).toBe('Endnu en');
});
