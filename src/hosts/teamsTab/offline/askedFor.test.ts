import { askedFor } from './askedFor';

const scope = 'https://tab.fjordby.example/stalking/';
const files = ['./', 'tenant.json', 'assets/index-1.js'];
const ask = (url: string, more: Partial<Request> = {}) =>
  askedFor({ method: 'GET', mode: 'cors', url, ...more }, scope, files);

it.each([
  ['', { mode: 'navigate' }],
  ['index.html?theme=dark&locale=da-dk', { mode: 'navigate' }],
] as const)('the page at "%s" is the newest one', (path, more) => {
  expect(ask(scope + path, more)).toEqual({ name: './', newest: true });
});

it('the configuration is the newest one, a file with a hash in its name the kept one', () => {
  expect(ask(`${scope}tenant.json`)).toEqual({ name: 'tenant.json', newest: true });
  expect(ask(`${scope}assets/index-1.js`)).toEqual({ name: 'assets/index-1.js', newest: false });
});

it.each([
  ['a file that is not kept', `${scope}assets/signedInSite-1.js`, {}],
  ['SharePoint', 'https://fjordby.example/sites/beredskab/_api/web', {}],
  ['the same path elsewhere', 'https://fjordby.example/stalking/tenant.json', {}],
  ['another folder of the host', 'https://tab.fjordby.example/other/', { mode: 'navigate' }],
  ['what is sent, not fetched', `${scope}tenant.json`, { method: 'POST' }],
] as const)('%s passes untouched', (_, url, more) => {
  expect(ask(url, more)).toBeUndefined();
});
