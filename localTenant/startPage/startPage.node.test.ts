import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addresses } from '../addresses';
import { people } from '../people';
import { createStartPage } from './index';

const where = addresses(5300);
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(createStartPage(where));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = (path: string) => fetch(base + path, { redirect: 'manual' });
const html = async (path: string) => (await get(path)).text();

/** Values of one question, the one chosen beforehand with a star. */
function answersTo(name: string, page: string): string[] {
  const inputs = page.matchAll(
    new RegExp(`<input type="radio" name="${name}" value="(\\w+)"( checked)?>`, 'g'),
  );
  return [...inputs].map(([, value, checked]) => `${value}${checked ? '*' : ''}`);
}

test('is Danish first and asks the four questions', async () => {
  const page = await html('/');
  expect(page).toContain('<html lang="da">');
  expect(page.match(/<fieldset><legend>/g)).toHaveLength(4);
  expect(answersTo('person', page)).toEqual(
    people.map(({ key }) => (key === 'employee' ? 'employee*' : key)),
  );
  expect(answersTo('surface', page)).toEqual([
    ...['personal*', 'channel', 'configuration', 'page', 'webPart', 'webPartInTeams'],
  ]);
  expect(answersTo('theme', page)).toEqual(['default*', 'dark', 'contrast']);
  expect(answersTo('language', page)).toEqual(['da*', 'en']);
  expect(page).toContain('<button>Åbn</button>');
  for (const { name, title } of people) {
    expect(page).toContain(name);
    expect(page).toContain(title.da);
  }
});

test('has an English switch, and English then opens in English', async () => {
  expect(await html('/')).toContain('<a href="/?lang=en" lang="en" hreflang="en">English</a>');
  const page = await html('/?lang=en');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<button>Open</button>');
  expect(answersTo('language', page)).toEqual(['da', 'en*']);
});

test('shows the addresses and how to start over', async () => {
  const page = await html('/');
  for (const address of [where.teamsHost, where.tab, where.sharepoint]) expect(page).toContain(address);
  expect(page).toContain('npm start -- --reset');
});

test('runs no script and repeats nothing from the address', async () => {
  const response = await get('/?lang="><script>alert(1)</script>');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).not.toContain('script');
});

test('its style sheet is there; nothing else is', async () => {
  const css = await get('/startPage.css');
  expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect((await get('/choice.ts')).status).toBe(404);
});

test.each([
  [
    'person=coordinator&surface=channel&theme=dark&language=en',
    'http://teams.localhost:5300/?surface=channel&person=coordinator&theme=dark&locale=en-us',
  ],
  [
    'person=employee&surface=page&theme=default&language=da',
    'http://tab.localhost:5301/index.html?theme=default&locale=da-dk',
  ],
  [
    'person=leader&surface=webPart&theme=default&language=en',
    `http://sharepoint.localhost:5302/_tenant/signIn?${new URLSearchParams({
      person: 'leader',
      to: '/sites/beredskab/SitePages/Beredskab.aspx?culture=en-US&theme=light',
    }).toString()}`,
  ],
  [
    'person=leader&surface=webPartInTeams&theme=contrast&language=da',
    `http://sharepoint.localhost:5302/_tenant/signIn?${new URLSearchParams({
      person: 'leader',
      to: '/sites/beredskab/SitePages/Beredskab.aspx?culture=da-DK&theme=contrast&host=teams',
    }).toString()}`,
  ],
  ['person=nobody&surface=page&theme=default&language=da', '/'],
  ['', '/'],
])('/open?%s leads to %s', async (query, address) => {
  const response = await get(`/open?${query}`);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(address);
});
