import { vCard } from './vCard';

const card = {
  ...{
    name: 'Åse Måneklint',
    title: 'Lærer; AKT, vejleder',
    organisation: ['Fjordby Kommune', 'Nordskolen'],
  },
  ...{ phone: '01 00 00 31', mail: 'aase@fjordby.example' },
};

it('is as address books read it', () => {
  const text = vCard(card);
  expect(text).toContain('N:Måneklint;Åse;;;\r\n');
  expect(text).toContain('TITLE:Lærer\\; AKT\\, vejleder\r\n');
  expect(text).toContain('FN:Åse Måneklint\r\nORG:Fjordby Kommune;Nordskolen\r\n');
  expect(text).toContain(
    'TEL;TYPE=WORK,VOICE:01 00 00 31\r\nEMAIL;TYPE=INTERNET,WORK:aase@fjordby.example\r\n',
  );
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
