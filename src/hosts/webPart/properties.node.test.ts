import { contactOf, homeSite, staffSiteOf, type WebPartProperties } from './properties';

const page = 'https://fjordby.example/sites/intranet';

it.each([
  ['', page],
  ['  ', page],
  ['/sites/beredskab', 'https://fjordby.example/sites/beredskab'],
  ['https://fjordby.example/sites/beredskab/', 'https://fjordby.example/sites/beredskab'],
  [' https://fjordby.example/sites/beredskab/?x=1#y ', 'https://fjordby.example/sites/beredskab'],
])('%p is the staff site %s', (typed, site) => expect(staffSiteOf(typed, page)).toBe(site));

it.each([
  'https://evil.example/sites/beredskab',
  'javascript:alert(1)',
  'http://fjordby.example/sites/beredskab',
  '//evil.example/x',
])('refuses %s: the page’s session is good on its own server only', (typed) =>
  expect(staffSiteOf(typed, page)).toBeUndefined(),
);

it('offers a contact only with an address that a mail can reach', () => {
  const properties: WebPartProperties = {
    view: 'whole',
    staffSite: '',
    area: '',
    searchText: '',
    contactName: 'Karen Fjordhøj',
    contactMail: 'karen@fjordby.example',
  };
  expect(contactOf(properties)).toEqual({ name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' });
  expect(contactOf({ ...properties, contactName: ' ' })?.name).toBe('karen@fjordby.example');
  expect(contactOf({ ...properties, contactMail: 'javascript:alert(1)' })).toBeUndefined();
});

it('means the page’s own site, and in Teams the usual one, when none is named', () => {
  expect(homeSite(page, false)).toBe(page);
  expect(homeSite('https://fjordby.example/', true)).toBe('https://fjordby.example/sites/beredskab');
});
