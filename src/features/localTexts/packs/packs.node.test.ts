/** Packs: what is shared arrives whole, and what is not meant well does not arrive at all. */
import { shownText } from '../../../content/localText';
import { findIdentities } from '../../../guard';
import type { LocalTextRow } from '../localTextRow';
import { isOutdated, rowOf } from '../localTextRow';
import { textSets } from '../textSet';
import { editionAt, makePack } from './makePack';
import { checksumOf, largestPack, type Pack } from './pack';
import { broughtBy, editionOf, suppliedHere, takingIn, takingOut } from './packRows';
import { type PackReading, readPack } from './readPack';

const sets = textSets();
const texts = sets.flatMap((set) => set.texts);
const id = 'materials.poster.title';
const poster = texts.find(({ block }) => block.id === id);
if (!poster) throw new Error(id);
const publisher = 'Fjordby Kommune';
const experience = {
  id: 'e1',
  language: 'da',
  title: 'Ring først',
  text: 'Vi ringer nu altid\ntil skolen først.',
} as const;

const row = (fields: Partial<LocalTextRow['fields']>, key = 'k'): LocalTextRow => ({
  ...{ list: 'localTexts', key, number: 1, editUrl: '', saving: undefined },
  fields: {
    ...{ Title: id, Section: '', Language: 'da', BaseVersion: '1', BaseText: '', Text: '', State: '' },
    ...fields,
  },
});
const ownRow = row({ Text: 'Vores egen overskrift', State: 'published', BaseText: 'før' });

const made = (options: Partial<Parameters<typeof makePack>[0]> = {}) =>
  makePack({
    ...{ publisher, edition: '2026-11-23 16:40', extent: 'own', sets, rows: [ownRow] },
    experiences: [experience],
    ...options,
  });
const reading: PackReading = {
  editionOf: () => undefined,
  identifies: (words) =>
    findIdentities(words, { policy: 'freeText' }).some(({ severity }) => severity === 'block'),
};
const read = (value: unknown, with_: Partial<PackReading> = {}) =>
  readPack(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]), { ...reading, ...with_ });
/** Changed, with a checksum that fits again. */
async function forged(change: (pack: Pack) => object): Promise<object> {
  const pack = { ...(await made()), ...change(await made()) };
  return { ...pack, checksum: await checksumOf(pack) };
}
const withText = (text: string) => forged(() => ({ texts: [{ id, language: 'da', text }] }));

it('what one municipality shares, another reads', async () => {
  const pack = await made();
  expect(pack.texts).toEqual([{ id, language: 'da', text: 'Vores egen overskrift' }]);
  expect(await read(pack)).toEqual({ ok: true, pack });
});

it('the whole library goes along in both languages, well below what is refused', async () => {
  const pack = await made({ extent: 'whole', rows: [] });
  const blocks = new Set(texts.map(({ block }) => block.id));
  expect(pack.texts).toHaveLength(blocks.size * 2);
  expect(JSON.stringify(pack).length).toBeLessThan(largestPack / 2);
  expect(await read(pack)).toMatchObject({ ok: true });
  expect(broughtBy(pack, texts, [])).toEqual({ brought: [], unknown: 0 });
});

describe('is refused with the reason, and nothing is taken in:', () => {
  const refusal = async (value: unknown, with_?: Partial<PackReading>) => {
    const answer = await read(value, with_);
    return answer.ok ? 'taken in' : answer.refusal.why;
  };

  it.each([
    ['words', (pack: Pack) => ({ ...pack, texts: [{ ...pack.texts[0], text: 'Et andet ord' }] })],
    ['a publisher', (pack: Pack) => ({ ...pack, publisher: 'En anden' })],
    ['an edition', (pack: Pack) => ({ ...pack, edition: '2027-01-01 00:00' })],
    ['a text left out', (pack: Pack) => ({ ...pack, texts: [] })],
    [
      'an experience added',
      (pack: Pack) => ({ ...pack, experiences: [experience, { ...experience, id: 'e2' }] }),
    ],
    ['the checksum', (pack: Pack) => ({ ...pack, checksum: 'a'.repeat(64) })],
  ])('tampered with: %s', async (_, change) => {
    expect(await refusal(change(await made()))).toBe('tampered');
  });

  it('an edition that is here already, and an older one', async () => {
    const pack = await made();
    for (const edition of [pack.edition, '2027-01-01 00:00'])
      expect(await refusal(pack, { editionOf: () => edition })).toBe('older');
    expect(await refusal(pack, { editionOf: () => '2026-11-23 16:39' })).toBe('taken in');
  });

  it.each([
    '<script>alert(1)</script>',
    'Læs <img src=x onerror=alert(1)> her',
    '< svg onload=alert(1)>',
    '[her](javascript:alert(1))',
    '[her](JAVA\u200bSCRIPT:alert(1))',
    '[her](data:text/html,x)',
    '<!-- skjult -->',
  ])('code: %s', async (text) => {
    expect(await refusal(await withText(text))).toBe('code');
  });

  it('code in the name of who made it', async () => {
    expect(await refusal(await forged(() => ({ publisher: '<b>Centret</b>' })))).toBe('code');
  });

  it('fifty megabytes, without reading them', async () => {
    const file = { size: 50_000_000, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readPack(file, reading)).toEqual({ ok: false, refusal: { why: 'tooLarge' } });
  });

  it.each<[string, (pack: Pack) => unknown]>([
    ['no JSON', () => '{"format":'],
    ['a list', () => []],
    ['nothing', () => 'null'],
    ['another format', (pack) => ({ ...pack, format: 'andet' })],
    ['a column more', (pack) => ({ ...pack, more: 1 })],
    ['a number for a text', (pack) => ({ ...pack, texts: [{ id, language: 'da', text: 7 }] })],
    ['another language', (pack) => ({ ...pack, texts: [{ id, language: 'fr', text: 'Oui' }] })],
    [
      'an id that leads elsewhere',
      (pack) => ({ ...pack, texts: [{ id: '../x', language: 'da', text: 'x' }] }),
    ],
    ['__proto__', (pack) => JSON.stringify(pack).replace('{', '{"__proto__":{"a":1},')],
    ['a text without end', (pack) => ({ ...pack, texts: [{ id, language: 'da', text: 'x'.repeat(4001) }] })],
    ['no checksum', (pack) => ({ ...pack, checksum: undefined })],
  ])('a wrong shape: %s', async (_, change) => {
    expect(await refusal(change(await made()))).toBe('noPack');
  });

  it('a schema of later', async () => {
    expect(await refusal({ ...(await made()), schema: 2, more: [] })).toBe('newer');
  });

  it('somebody’s identity', async () => {
    expect(await refusal(await withText('Ring til 111111-1118 om sagen'))).toBe('identity');
  });

  it('nothing in it', async () => {
    expect(await refusal(await forged(() => ({ texts: [], experiences: [] })))).toBe('empty');
  });
});

it('signs that are not seen are taken away, and lines are tidied', async () => {
  const answer = await read(await withText('\u202eTavs\u200bhed  \r\n\r\n  er ikke   svar\u0007 '));
  expect(answer).toMatchObject({ ok: true, pack: { texts: [{ text: 'Tavshed\ner ikke   svar' }] } });
});

describe('taken in', () => {
  const after = async () => {
    const pack = await made({ rows: [row({ Text: 'Fra centret', State: 'published' })] });
    const { brought } = broughtBy(pack, texts, []);
    const changes = takingIn(pack, brought, []);
    const rows = changes.flatMap((change) =>
      change.kind === 'change' ? [row(change.fields, change.key)] : [],
    );
    return { changes, rows };
  };

  it('stands before what the product brought, and behind the municipality’s own words', async () => {
    const { rows } = await after();
    const shown = (all: readonly LocalTextRow[]) =>
      shownText(
        poster.block,
        all.map(({ fields: { State, Text } }) => ({
          ...{ contentId: id, language: 'da', published: State === 'published', text: String(Text) },
          ...(State === 'pack' && { pack: true as const }),
        })),
        'da',
      );
    expect(shown(rows)).toEqual({ lines: ['Fra centret'], local: false });
    expect(shown([...rows, ownRow])).toEqual({ lines: ['Vores egen overskrift'], local: true });
    expect(shown([])).toMatchObject({ local: false });
  });

  it('is a renewed text for whoever had written their own, and never that own text', async () => {
    const { rows } = await after();
    const all = [...rows, ownRow];
    expect(rowOf(all, id, 'da')).toBe(ownRow);
    expect(isOutdated(rowOf(all, id, 'da'), suppliedHere(poster, all, 'da'))).toBe(true);
    expect(suppliedHere(poster, all, 'da').block.text.da).toBe('Fra centret');
    expect(suppliedHere(poster, all, 'en').block.text.en).toBe(poster.block.text.en);
    expect(editionOf(all, publisher)).toBe('2026-11-23 16:40');
  });

  it('is put back as it was', async () => {
    const { changes, rows } = await after();
    const back = takingOut(changes, []);
    const left = rows.map((one) => {
      const change = back.find(({ key }) => key === one.key);
      return change?.kind === 'change' ? row({ ...one.fields, ...change.fields }, one.key) : one;
    });
    expect(suppliedHere(poster, left, 'da')).toBe(poster);
    expect(editionOf(left, publisher)).toBeUndefined();
  });

  it('a text that this edition does not have is passed over, and counted', async () => {
    const pack = (await forged(() => ({
      texts: [{ id: 'materials.later.title', language: 'da', text: 'x' }],
    }))) as Pack;
    expect(broughtBy(pack, texts, [])).toEqual({ brought: [], unknown: 1 });
  });
});

it('an edition is told in Danish time', () => {
  expect(editionAt(new Date('2026-11-23T15:40:00Z'))).toBe('2026-11-23 16:40');
});
