/** Materials as files: whole, on the pages they promise, and saying what they should, for a municipality with a long name. */
import { writeFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { materials, runsOf, wordsOf } from '../../../content/materials';
import { fileForms } from './fileForms';
import { html } from './html';
import type { PaperOf } from './paperOf';
import { pdfMaterial } from './pdfMaterial';
import { plainText } from './plainText';
import type { PaperForm } from './printLooks';
import { every, fonts, paperOf } from './samplePapers';
import { wordMaterial } from './wordMaterial';

const saidIn = (paper: PaperOf) =>
  paper.parts.flatMap((part) =>
    part.kind === 'numbers'
      ? part.numbers.map(({ number }) => number)
      : part.kind === 'notes'
        ? []
        : part.lines.map(wordsOf),
  );

it.each(every)('$id in $language is text that says it all', ({ material, language }) => {
  const paper = paperOf(material, language);
  const text = plainText(paper.parts, paper.call, language);
  for (const words of saidIn(paper)) expect(text).toContain(words);
  expect(text).not.toMatch(/[{}]/);
});

it.each(every)(
  '$id in $language is HTML that is well-formed, without a look or a script of its own',
  ({ material, language }) => {
    const paper = paperOf(material, language);
    const written = html(paper.parts, paper.call, language);
    const onError = (_: string, message: string) => {
      throw new Error(message);
    };
    const parsed = new DOMParser({ onError }).parseFromString(written, 'text/xml');
    expect(parsed.documentElement?.getAttribute('lang')).toBe(language);
    expect(parsed.getElementsByTagName('h1')).toHaveLength(1);
    for (const words of saidIn(paper)) expect(parsed.documentElement?.textContent).toContain(words);
    expect(written).not.toMatch(/style=|<script|class=/);
  },
);

it('HTML carries no mark-up that somebody typed', () => {
  const typed = '<img src=x onerror=alert(1)> & "citat"';
  expect(html([{ kind: 'paragraph', lines: [runsOf(typed)] }], '', 'da')).toContain(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;citat&quot;</p>',
  );
});

it.each(every.filter(({ material: { form } }) => fileForms[form].includes('word')))(
  '$id in $language is a Word file with a title, headings and its language',
  async ({ material, language }) => {
    const paper = paperOf(material, language);
    const bytes = await wordMaterial(paper, material.form === 'document');
    if (process.env.PAPERS) writeFileSync(`${process.env.PAPERS}/${material.id}-${language}.docx`, bytes);
    const files = unzipSync(bytes);
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const document = new DOMParser().parseFromString(part('word/document.xml'), 'text/xml');
    for (const words of saidIn(paper)) expect(document.documentElement?.textContent).toContain(words);
    // A name and its number do not run together.
    expect(document.documentElement?.textContent).not.toMatch(/:\d/);
    expect(part('word/document.xml')).toContain('w:val="Title"');
    expect(part('word/document.xml')).toMatch(/descr="[^"]*Lyngby-Taarbæk &amp; Fjordby/);
    expect(part('word/styles.xml')).toContain(language === 'da' ? 'da-DK' : 'en-GB');
  },
);

const printed: readonly (readonly [string, PaperForm])[] = [
  ['poster', 'posterA4'],
  ['poster', 'posterA3'],
  ['postcard', 'postcardA6'],
  ['waitingRoomSheet', 'sheetA4'],
  ['aboutCentre', 'sheetA4'],
  ['questionSheet', 'sheetA4'],
];

describe.each(printed)('%s as %s', (id, form) => {
  it.each(['da', 'en'] as const)('in %s is one page of PDF/A with structure', async (language) => {
    const material = materials.find((one) => one.id === id);
    if (!material) throw new Error(id);
    const bytes = Buffer.from(await pdfMaterial(paperOf(material, language), form, fonts, new Date(0)));
    const file = bytes.toString('latin1');
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain(`/Lang (${language === 'da' ? 'da-DK' : 'en-GB'})`);
    expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1);
    for (const tag of ['H1', 'H2', 'P', 'Figure']) expect(file).toContain(`/S /${tag}`);
    expect(file).toMatch(/\/Alt /);
    if (process.env.PAPERS) writeFileSync(`${process.env.PAPERS}/${id}-${form}-${language}.pdf`, bytes);
  });

  it('says so where the words do not fit', async () => {
    const material = materials.find((one) => one.id === id);
    if (!material) throw new Error(id);
    const paper = paperOf(material, 'da');
    const parts = [
      ...paper.parts,
      { kind: 'paragraph' as const, lines: [[{ text: 'Et ord mere. '.repeat(400) }]] },
    ];
    await expect(pdfMaterial({ ...paper, parts }, form, fonts, new Date(0))).rejects.toBeInstanceOf(
      RangeError,
    );
  });
});

/** How many pages each is of: long enough for its use, and no longer. */
const lengths: Readonly<Record<string, readonly [from: number, to: number]>> = {
  actionPlan: [3, 5],
  onboardingStaff: [2, 3],
  onboardingLeaders: [2, 3],
  exampleCases: [1, 2],
  moreExampleCases: [1, 2],
};

it.each(every.filter(({ material: { form } }) => form === 'document'))(
  '$id in $language is a document of as many pages as it takes, in PDF/A with structure',
  async ({ material, language }) => {
    const pdf = await pdfMaterial(paperOf(material, language), 'documentA4', fonts, new Date(0));
    if (process.env.PAPERS) writeFileSync(`${process.env.PAPERS}/${material.id}-${language}.pdf`, pdf);
    const file = Buffer.from(pdf).toString('latin1');
    const pages = file.match(/\/Type \/Page\b/g)?.length ?? 0;
    const [from, to] = lengths[material.id] ?? [0, 0];
    expect(pages).toBeGreaterThanOrEqual(from);
    expect(pages).toBeLessThanOrEqual(to);
    for (const tag of ['H1', 'H2', 'P', 'LBody', 'Figure']) expect(file).toContain(`/S /${tag}`);
    expect(file).toMatch(/\/Alt /);
  },
);

describe('marks', () => {
  const line = runsOf('Ring **112** *nu*, eller se [siden](https://fjordby.example/a?b=1&c=2).');
  const parts = [{ kind: 'paragraph' as const, lines: [line] }];
  const paper: PaperOf = {
    parts,
    language: 'da',
    title: 'Prøve',
    municipality: 'Fjordby',
    call: '',
    look: { colour: '#1f5a60', logo: undefined, link: undefined },
  };

  it('are elements of HTML', () => {
    expect(html(parts, '', 'da')).toContain(
      '<p>Ring <strong>112</strong> <em>nu</em>, eller se <a href="https://fjordby.example/a?b=1&amp;c=2">siden</a>.</p>',
    );
  });

  it('are left out of text, which says where a link leads', () => {
    expect(plainText(parts, '', 'da')).toBe('Ring 112 nu, eller se siden (fjordby.example/a?b=1&c=2).');
  });

  it('are bold, italic and links in Word', async () => {
    const files = unzipSync(await wordMaterial(paper, false));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toMatch(/<w:b\/>.*?112/s);
    expect(document).toMatch(/<w:i\/>.*?nu/s);
    expect(document).toContain('<w:hyperlink');
    expect(strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'https://fjordby.example/a?b=1&amp;c=2',
    );
  });

  it('are faces of the font in PDF', async () => {
    const pdf = await pdfMaterial(paper, 'documentA4', fonts, new Date(0));
    const file = Buffer.from(pdf).toString('latin1');
    for (const face of ['SourceSans3-Regular', 'SourceSans3-SemiBold', 'SourceSans3-It'])
      expect(file).toContain(face);
  });
});
