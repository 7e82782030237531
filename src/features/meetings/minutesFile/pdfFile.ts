/**
 * Minutes as PDF/A-2a: fonts, colour profile, language, document title and the structure a screen reader follows are in
 * the file. Its own chunk: the library and the fonts are loaded when somebody asks for the file.
 */
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { type Block, blocksOf, titleOf } from './blocks';
import { coverage } from './coverage';
import { linesOf, oneLine } from './lines';
import type { MinutesPaper } from './paper';
import { paperText } from './text';

/** TrueType files. Every letter of the paper comes from them. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const locales = { da: 'da-DK', en: 'en-GB' } as const;
/** In points. */
const margins = { top: 64, bottom: 76, left: 70, right: 70 } as const;
const ink = { text: '#242424', quiet: '#5c5c5c' } as const;
const looks = {
  title: { face: 'bold', size: 19, color: ink.text },
  heading: { face: 'bold', size: 13.5, color: ink.text },
  text: { face: 'regular', size: 11, color: ink.text },
  strong: { face: 'bold', size: 11, color: ink.text },
  quiet: { face: 'regular', size: 9.5, color: ink.quiet },
} as const;
const spacing = { lineGap: 2, before: 16, after: 4, indent: 14 } as const;

type Kit = InstanceType<typeof PDFDocument>;

export function pdfFile(
  paper: MinutesPaper,
  fonts: PaperFonts,
  madeAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, group, municipality } = paper;
  const property = (text: string) => propertyText(text, language);
  const kit = new PDFDocument({
    ...{ subset: 'PDF/A-2a', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: locales[language] },
    // No font to begin with: the library's own ones are not embedded.
    ...{ size: 'A4', margins, bufferPages: true, font: '' },
    info: {
      ...{ Title: property(titleOf(paper)), Author: property(municipality || group) },
      ...{ Subject: property(group), CreationDate: madeAt },
    },
  });
  const done = bytesOf(kit);
  const regular = fontFrom(fonts.regular);
  // The library takes fonts that are read already; its types do not say so yet.
  kit.registerFont('regular', regular as unknown as string);
  kit.registerFont('bold', fontFrom(fonts.bold) as unknown as string);
  writeBlocks(kit, paper, coverage(regular));
  numberPages(kit, paperText[language].page);
  kit.end();
  return done;
}

function fontFrom(bytes: Uint8Array): Font {
  const font = create(bytes as Buffer);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('A collection of fonts is no font.');
  return font;
}

/** The library writes properties into XML as they are. */
function propertyText(text: string, language: MinutesPaper['language']): string {
  const and = language === 'da' ? 'og' : 'and';
  return oneLine(text).replace(/&/g, and).replace(/</g, '‹').replace(/>/g, '›');
}

function bytesOf(kit: Kit): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    kit.on('data', (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece));
    kit.on('error', reject);
    kit.on('end', () => resolve(joined(pieces)));
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function writeBlocks(kit: Kit, paper: MinutesPaper, letters: ReturnType<typeof coverage>): void {
  const document = kit.struct('Document');
  kit.addStructure(document);
  const say = (text: string, look: keyof typeof looks, options: PDFKit.Mixins.TextOptions = {}) => {
    const { face, size, color } = looks[look];
    kit.font(face).fontSize(size).fillColor(color);
    kit.text(letters.shown(text), { lineGap: spacing.lineGap, ...options });
  };
  const tagged = (tag: string, write: () => void, room: number = spacing.after) => {
    document.add(kit.struct(tag, {}, write));
    kit.y += room;
  };
  const write = (block: Block): void => {
    switch (block.kind) {
      case 'title':
        return tagged('H1', () => say(oneLine(block.text), 'title'), 2);
      case 'heading':
        keepRoom(kit);
        kit.y += spacing.before;
        return tagged('H2', () => say(oneLine(block.text), 'heading'), 1);
      case 'quiet':
        return tagged('P', () => say(oneLine(block.text), 'quiet'));
      case 'warning':
        return tagged('P', () => say(oneLine(block.text), 'strong'));
      case 'text':
        return linesOf(block.text).forEach((line) => tagged('P', () => say(line, 'text')));
      case 'labelled':
        return linesOf(block.text).forEach((line, at) =>
          tagged('P', () => {
            if (at === 0) say(`${block.label}: `, 'strong', { continued: true });
            say(line, 'text');
          }),
        );
      case 'list': {
        if (block.label) tagged('P', () => say(block.label, 'strong'), 2);
        const list = kit.struct('L');
        document.add(list);
        for (const item of block.items) {
          const entry = kit.struct('LI');
          list.add(entry);
          const top = kit.y;
          entry.add(kit.struct('Lbl', {}, () => say('•', 'text')));
          kit.y = Math.min(top, kit.y);
          kit.x += spacing.indent;
          entry.add(kit.struct('LBody', {}, () => say(oneLine(item), 'text')));
          kit.x -= spacing.indent;
          kit.y += 2;
          entry.end();
        }
        list.end();
        kit.y += spacing.after;
      }
    }
  };
  blocksOf(paper).forEach(write);
  if (letters.missed()) write({ kind: 'quiet', text: paperText[paper.language].unshown });
  document.end();
}

/** A heading is not left alone at the foot of a page. */
function keepRoom(kit: Kit): void {
  if (kit.y > kit.page.height - margins.bottom - 60) kit.addPage();
}

/** At the foot of each page, as decoration that is not read aloud. */
function numberPages(kit: Kit, words: (number: number, of: number) => string): void {
  const { start, count } = kit.bufferedPageRange();
  for (let number = 1; number <= count; number += 1) {
    kit.switchToPage(start + number - 1);
    // Below the margin the library would begin a new page.
    kit.page.margins.bottom = 0;
    kit.markContent('Artifact', { type: 'Pagination' });
    kit.font('regular').fontSize(looks.quiet.size).fillColor(ink.quiet);
    const width = kit.page.width - margins.left - margins.right;
    kit.text(words(number, count), margins.left, kit.page.height - margins.bottom + 28, {
      width,
      align: 'right',
    });
    kit.endMarkedContent();
  }
}
