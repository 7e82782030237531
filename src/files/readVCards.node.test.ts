import { readVCards } from './readVCards';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (...lines: string[]) => readVCards(utf8(lines.join('\r\n')));
const card = (...lines: string[]) => read('BEGIN:VCARD', ...lines, 'END:VCARD');

it('reads version 3.0 with folded lines, groups and escaped letters', () => {
  const [found] = card(
    ...['VERSION:3.0', 'FN:Østre Politi\\, stalking', 'ORG:Østre Politi;Forebyggelse'],
    ...['item1.TEL;TYPE=WORK,VOICE:01 00 ', ' 00 20', 'EMAIL;TYPE=INTERNET:stalking@politi.example'],
    ...['TITLE:Koordinerende betjent', 'PHOTO;ENCODING=b:AAAA', ' AAAA'],
  );
  expect(found).toEqual({
    ...{ name: 'Østre Politi, stalking', organisation: 'Østre Politi, Forebyggelse' },
    ...{ title: 'Koordinerende betjent', mails: ['stalking@politi.example'] },
    phones: [{ number: '01 00 00 20', private: false }],
  });
});

it('reads version 4.0 with addresses for values', () => {
  const [found] = card('VERSION:4.0', 'FN:Bo', 'TEL;VALUE=uri:tel:+4501000020', 'EMAIL:mailto:bo@x.example');
  expect([found?.phones[0]?.number, found?.mails]).toEqual(['+4501000020', ['bo@x.example']]);
});

it("reads Outlook's version 2.1, whose Danish letters are written as numbers", () => {
  const name = 'N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:H=F8jgaard;S=F8ren';
  expect(card('VERSION:2.1', name)[0]?.name).toBe('Søren Højgaard');
  const folded = ['FN;ENCODING=QUOTED-PRINTABLE:S=C3=B8ren=', ' H=C3=B8jgaard'];
  expect(card('VERSION:2.1', ...folded)[0]?.name).toBe('Søren Højgaard');
});

it('tells private numbers from those of work, and leaves fax numbers', () => {
  const [found] = card('FN:Bo', 'TEL;CELL:1', 'TEL;HOME;VOICE:2', 'TEL;WORK:3', 'TEL;WORK;FAX:4');
  expect(found?.phones.map((phone) => phone.private)).toEqual([true, true, false]);
});

it.each([
  ['nothing', [], 0],
  ['no card', ['<html>'], 0],
  ['a card that never ends', ['BEGIN:VCARD', 'FN:Bo'], 0],
  ['a card in a card', ['BEGIN:VCARD', 'FN:Bo', 'BEGIN:VCARD', 'FN:Mo', 'END:VCARD', 'END:VCARD'], 1],
  ['an end without a beginning', ['END:VCARD'], 0],
  ['only colons', ['BEGIN:VCARD', ':::', ';;;:', 'END:VCARD'], 1],
  ['30,000 cards', Array<string[]>(30_000).fill(['BEGIN:VCARD', 'FN:Bo', 'END:VCARD']).flat(), 20_000],
])('%s does no harm', (_, lines, cards) => expect(read(...lines)).toHaveLength(cards));

it('a line of a million letters is read once', () => {
  const started = performance.now();
  card(`FN;${'X=;'.repeat(300_000)}:${'\\'.repeat(300_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
