import { readVCards } from './readVCards';
import { vCard } from './vCard';

const card = {
  ...{
    name: 'Åse Måneklint',
    title: 'Lærer; AKT, vejleder',
    organisation: ['Fjordby Kommune', 'Nordskolen'],
  },
  ...{ phone: '01 00 00 31', mail: 'aase@fjordby.example' },
};

it('is taken in again as it was', () => {
  const text = vCard(card);
  expect(text).toContain('N:Måneklint;Åse;;;\r\n');
  expect(text).toContain('TITLE:Lærer\\; AKT\\, vejleder\r\n');
  expect(readVCards(new TextEncoder().encode(text))[0]).toMatchObject({
    name: card.name,
    mails: [card.mail],
  });
});

it('lets no text begin a property of its own', () => {
  const text = vCard({ name: 'Bo\r\nEND:VCARD\nURL:http://ondt.example', organisation: [] });
  expect(text.split('\r\n').filter((line) => /^(URL|END)/.test(line))).toEqual(['END:VCARD']);
});

it('folds long lines by octets, never inside a letter', () => {
  const text = vCard({ ...card, title: 'ø'.repeat(120) });
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replace(/\r\n /g, '')).toContain('ø'.repeat(120));
});
