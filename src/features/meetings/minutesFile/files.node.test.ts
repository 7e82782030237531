/** Minutes as files, opened as a stranger's program would: what they say, in which order, and that they are whole. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { MinutesPaper } from './paper';
import { pdfFile } from './pdfFile';
import { samplePaper } from './samplePaper';
import { wordFile } from './wordFile';

const font = (name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
const fonts = {
  regular: font('400Regular/SourceSans3_400Regular'),
  bold: font('600SemiBold/SourceSans3_600SemiBold'),
};
const madeAt = new Date('2026-11-30T12:00:00Z');
const pdf = async (paper: MinutesPaper) =>
  Buffer.from(await pdfFile(paper, fonts, madeAt)).toString('latin1');

/** The whole of a part of a Word file, which has to be well-formed. */
async function parts(paper: MinutesPaper) {
  const files = unzipSync(await wordFile(paper));
  return (name: string) => {
    const xml = strFromU8(files[name] ?? new Uint8Array());
    const onError = (_: string, message: string) => {
      throw new Error(`${name}: ${message}`);
    };
    return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
  };
}

const large: MinutesPaper = {
  ...samplePaper,
  points: Array.from({ length: 60 }, (_, at) => ({
    ...{ ...samplePaper.points[2], followUps: [], number: at + 1, title: `Punkt ${at + 1}`, kind: 'other' },
    notes: 'Vi talte om mønstre og om ærlighed. '.repeat(19),
  })) as MinutesPaper['points'],
};

describe('Word', () => {
  it('has a title and headings, the language, and everything that was written, in order', async () => {
    const part = await parts(samplePaper);
    const paragraphs = [...part('word/document.xml').getElementsByTagName('w:p')].map((one) => ({
      style: one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val'),
      text: [...one.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
    }));
    expect(paragraphs[0]).toEqual({ style: 'Title', text: 'Referat: Møde 2 & <resten>' });
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      '1. Velkomst',
      '2. Opfølgning fra sidst',
      '3. Hvornår bliver en bekymring til et mønster?',
      '4. Sparring',
      '5. Trivsel',
    ]);
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toContain('Godkendt: 30. november 2026 af Karen Fjordhøj');
    expect(texts).toContain('Anden linje med æøå ÆØÅ »citat« 50 % <b> & 👩‍👩‍👧 Łukasz.');
    expect(texts).toContain('Tag spørgeguiden med, Signe Lyngtofte, senest 15. december 2026');
    const language = part('word/styles.xml').getElementsByTagName('w:lang')[0];
    expect(language?.getAttribute('w:val')).toBe('da-DK');
    expect(part('docProps/core.xml').getElementsByTagName('dc:title')[0]?.textContent).toBe(
      'Referat: Møde 2 & <resten>',
    );
  });

  it('is whole with text that no file can hold', async () => {
    const notes = 'a\u0000b\u000b\ud800c\r\n\tд 日本 \ufffe]]> <w:p/>';
    const points = samplePaper.points.map((point) => ({ ...point, notes, title: notes }));
    const part = await parts({ ...samplePaper, title: notes, points });
    expect(part('word/document.xml').documentElement?.textContent).toContain('abc');
    expect(await pdf({ ...samplePaper, title: notes, points })).toContain('%%EOF');
  });
});

describe('PDF', () => {
  it('says that it is PDF/A-2a, in Danish, with structure, profile and embedded fonts alone', async () => {
    const file = await pdf(samplePaper);
    expect(file.startsWith('%PDF-1.7')).toBe(true);
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(file).toMatch(/\/Lang \(da-DK\)/);
    expect(file).toMatch(/\/Marked true/);
    expect(file).toMatch(/\/OutputIntents \[/);
    expect(file).toMatch(/\/DisplayDocTitle true/);
    const used = file.match(/\/BaseFont \/\S+/g) ?? [];
    expect(new Set(used.map((one) => one.replace(/.*\+/, '')))).toEqual(
      new Set(['SourceSans3-Regular', 'SourceSans3-SemiBold']),
    );
    expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
    // Each heading is one in the structure, too.
    expect(file.match(/\/S \/H1\b/g)).toHaveLength(1);
    expect(file.match(/\/S \/H2\b/g)).toHaveLength(samplePaper.points.length);
    expect(file.match(/\/S \/LI\b/g)).toHaveLength(4);
  });

  it('has well-formed properties, whatever the meeting is called', async () => {
    const file = await pdf({ ...samplePaper, municipality: 'A & <B>' });
    const xmp = /<x:xmpmeta[^]*<\/x:xmpmeta>/.exec(file)?.[0] ?? '';
    const read = new DOMParser().parseFromString(xmp, 'text/xml');
    expect(read.getElementsByTagName('dc:title')[0]?.textContent).toContain('og');
  });

  it('is English in English', async () => {
    expect(await pdf({ ...samplePaper, language: 'en' })).toMatch(/\/Lang \(en-GB\)/);
  });
});

it('60 points and 40,000 characters are made in no time', async () => {
  expect(large.points.reduce((length, { notes }) => length + notes.length, 0)).toBeGreaterThan(40_000);
  const begun = performance.now();
  const [word, paged] = [await wordFile(large), await pdf(large)];
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(word.length).toBeLessThan(100_000);
  expect(paged.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(15);
});
