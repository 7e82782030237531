import { siteAddress } from './siteAddress';

const staffSite = 'https://fjordby.sharepoint.example/sites/beredskab';

it.each([
  ['https://fjordby.sharepoint.example/sites/gruppe', '/sites/gruppe'],
  [
    '  https://fjordby.sharepoint.example/teams/Gruppe/Shared%20Documents/Forms/AllItems.aspx?x=1 ',
    '/teams/Gruppe',
  ],
  ['https://fjordby.sharepoint.example/:f:/r/sites/gruppe/Delte%20dokumenter', '/sites/gruppe'],
  ['/sites/b%C3%B8rn', '/sites/børn'],
  ['/sites/børn/', '/sites/børn'],
])('%s is the site %s', (typed, path) =>
  expect(siteAddress(typed, staffSite)).toEqual({ kind: 'site', path }),
);

it.each([
  ['', 'notAnAddress'],
  ['ressourcegruppen', 'notAnAddress'],
  ['javascript:alert(1)', 'notAnAddress'],
  ['https://fjordby.sharepoint.example/', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  ['https://teams.microsoft.example/l/team/19', 'otherTenant'],
  ['https://fjordby.sharepoint.example/sites/Beredskab/SitePages/Forside.aspx', 'staffSite'],
])('%s: %s', (typed, kind) => expect(siteAddress(typed, staffSite)).toEqual({ kind }));
