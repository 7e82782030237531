import { colours, isReadable, lookFrom, type LookRow, tint, usualColour } from './look';

const row = (Title: string, Value: string): LookRow => ({
  ...{ list: 'look', key: Title, number: 1, editUrl: '', saving: undefined },
  fields: { Title, Value },
});

it.each(colours)('%s can be read on white', (colour) => {
  expect(isReadable(colour)).toBe(true);
});

it.each(['#ffcc00', '#777777', '#fff', 'red', '', 'url(javascript:alert(1))'])(
  '%s is not taken',
  (colour) => {
    expect(isReadable(colour)).toBe(false);
    expect(lookFrom([row('colour', colour)]).colour).toBe(usualColour);
  },
);

it('a panel is a thin shade of the colour', () => {
  expect(tint('#000000')).toBe('#e6e6e6');
  expect(tint('#1f5a60')).toBe('#e9efef');
});

it.each([
  'data:image/jpeg;base64,AAAA',
  '10x10 data:image/svg+xml;base64,AAAA',
  '10x10 https://fjordby.example/logo.jpg',
  '0x10 data:image/jpeg;base64,AAAA',
  '10x10 data:image/jpeg;base64,AA"AA',
])('%s is no logo', (value) => {
  expect(lookFrom([row('logo', value)]).logo).toBeUndefined();
});

it('a logo knows how wide it is', () => {
  expect(lookFrom([row('logo', '640x200 data:image/jpeg;base64,AAAA')]).logo).toEqual({
    data: 'data:image/jpeg;base64,AAAA',
    ratio: 3.2,
  });
});
