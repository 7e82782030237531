/** Materials as files: whole, on the pages they promise, and saying what they should, for a municipality with a long name. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { nationalHelpNumbers } from '../../../content';
import { type FieldValues, type Material, materials } from '../../../content/materials';
import type { Language } from '../../../contracts/language';
import { printedParts, shownMaterial } from '../shownMaterial';
import { materialsText } from '../materialsText';
import { fileForms } from './fileForms';
import { html } from './html';
import type { PaperOf } from './paperOf';
import { pdfMaterial } from './pdfMaterial';
import { plainText } from './plainText';
import type { PaperForm } from './printLooks';
import { wordMaterial } from './wordMaterial';

const font = (name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
const fonts = {
  regular: font('400Regular/SourceSans3_400Regular'),
  bold: font('600SemiBold/SourceSans3_600SemiBold'),
};
const values: FieldValues = {
  municipality: 'Lyngby-Taarbæk & Fjordby Kommune',
  contact: 'Karen Fjordhøj',
  contactMail: 'karen.fjordhoj@fjordby.example',
};
const ownNumber = {
  label: { da: 'Kommunens rådgivning om vold', en: "The municipality's advice on violence" },
  number: '01 00 00 99',
  note: { da: '', en: '' },
  urgency: 'help' as const,
};
const numbers = [...nationalHelpNumbers, ownNumber];

function paperOf(material: Material, language: Language): PaperOf {
  const shown = shownMaterial(material, language, [], values, numbers);
  const parts = printedParts(shown, values);
  if (!parts) throw new Error(`${material.id} lacks ${shown.missing.join()}`);
  const municipality = values.municipality ?? '';
  return {
    language,
    parts,
    municipality,
    title: material.name[language],
    call: materialsText[language].call,
  };
}
const every = materials.flatMap((material) =>
  (['da', 'en'] as const).map((language) => [material, language] as const),
);
const saidIn = (paper: PaperOf) =>
  paper.parts.flatMap((part) =>
    part.kind === 'numbers' ? part.numbers.map(({ number }) => number) : part.lines,
  );

it.each(every)('%s is text that says it all', (material, language) => {
  const paper = paperOf(material, language);
  const text = plainText(paper.parts, paper.call, language);
  for (const words of saidIn(paper)) expect(text).toContain(words);
  expect(text).not.toMatch(/[{}]/);
});

it.each(every)(
  '%s is HTML that is well-formed, without a look or a script of its own',
  (material, language) => {
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
  expect(html([{ kind: 'paragraph', lines: [typed] }], '', 'da')).toContain(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;citat&quot;</p>',
  );
});

it.each(every.filter(([{ form }]) => fileForms[form].includes('word')))(
  '%s is a Word file with a title, headings and its language',
  async (material, language) => {
    const paper = paperOf(material, language);
    const bytes = await wordMaterial(paper);
    if (process.env.PAPERS) writeFileSync(`${process.env.PAPERS}/${material.id}-${language}.docx`, bytes);
    const files = unzipSync(bytes);
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const document = new DOMParser().parseFromString(part('word/document.xml'), 'text/xml');
    for (const words of saidIn(paper)) expect(document.documentElement?.textContent).toContain(words);
    // A name and its number do not run together.
    expect(document.documentElement?.textContent).not.toMatch(/:\d/);
    expect(part('word/document.xml')).toContain('w:val="Title"');
    expect(part('word/styles.xml')).toContain(language === 'da' ? 'da-DK' : 'en-GB');
  },
);

const printed: readonly (readonly [string, PaperForm])[] = [
  ['poster', 'posterA4'],
  ['poster', 'posterA3'],
  ['postcard', 'postcardA6'],
  ['waitingRoomSheet', 'sheetA4'],
  ['aboutCentre', 'sheetA4'],
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
    for (const tag of ['H1', 'H2', 'P']) expect(file).toContain(`/S /${tag}`);
    if (process.env.PAPERS) writeFileSync(`${process.env.PAPERS}/${id}-${form}-${language}.pdf`, bytes);
  });

  it('says so where the words do not fit', async () => {
    const material = materials.find((one) => one.id === id);
    if (!material) throw new Error(id);
    const paper = paperOf(material, 'da');
    const parts = [...paper.parts, { kind: 'paragraph' as const, lines: ['Et ord mere. '.repeat(400)] }];
    await expect(pdfMaterial({ ...paper, parts }, form, fonts, new Date(0))).rejects.toBeInstanceOf(
      RangeError,
    );
  });
});
