import { ConfigurationError, parseConfiguration } from './configuration';

const right = {
  clientId: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01',
  authority: 'https://login.microsoftonline.com/organizations',
  staffSite: 'https://fjordby.example/sites/beredskab',
  municipality: 'Fjordby Kommune',
};

it('fills in what may be left out', () => {
  expect(parseConfiguration(right)).toEqual({ ...right, hostOrigins: [], helpNumbers: [] });
});

it.each([
  ['clientId', 'not-a-guid'],
  ['authority', 'http://login.example/organizations'],
  ['staffSite', 'http://fjordby.example/sites/beredskab'],
  ['staffSite', 'https://fjordby.example'],
  ['staffSite', 'https://fjordby.example/sites/beredskab/'],
  ['hostOrigins', ['https://fjordby.example/path']],
  ['hostOrigins', ['javascript:alert(1)']],
  ['municipality', ' '],
  ['helpNumbers', [{ label: { da: 'x', en: 'x' }, number: 'tel:112' }]],
  ['helpNumbers', [{ label: { da: 'x' }, number: '112' }]],
  ['contact', { name: 'Karen', mail: 'nobody' }],
  ['clientSecret', 'something that must never be here'],
])('refuses a wrong %s and names it', (name, value) => {
  expect(() => parseConfiguration({ ...right, [name]: value })).toThrow(ConfigurationError);
  expect(() => parseConfiguration({ ...right, [name]: value })).toThrow(new RegExp(`^${name}`));
});

it('takes a local address for what browsers take it for: secure', () => {
  expect(
    parseConfiguration({ ...right, staffSite: 'http://sharepoint.localhost:5302/sites/beredskab' }),
  ).toBeTruthy();
});
