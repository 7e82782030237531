/**
 * Minutes as PDF/A-2a: fonts, colour profile, language, document title and the structure a screen reader follows are in
 * the file. Its own chunk: the library and the fonts are loaded when somebody asks for the file.
 */
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { blocksOf, titleOf } from './blocks';
import { coverage } from './coverage';
import { oneLine } from './lines';
import type { MinutesPaper } from './paper';
import { pdfBlocks } from './pdfBlocks';
import { type Kit, looks, margins } from './pdfLooks';
import { paperText } from './text';

/** TrueType files. Every letter of the paper comes from them. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const locales = { da: 'da-DK', en: 'en-GB' } as const;
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
  const letters = coverage(regular);
  const blocks = pdfBlocks(kit, (text) => letters.shown(text));
  blocksOf(paper).forEach(blocks.write);
  if (letters.missed()) blocks.write({ kind: 'quiet', text: paperText[language].unshown });
  blocks.end();
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

/** At the foot of each page, as decoration that is not read aloud. */
function numberPages(kit: Kit, words: (number: number, of: number) => string): void {
  const { start, count } = kit.bufferedPageRange();
  for (let number = 1; number <= count; number += 1) {
    kit.switchToPage(start + number - 1);
    // Below the margin the library would begin a new page.
    kit.page.margins.bottom = 0;
    kit.markContent('Artifact', { type: 'Pagination' });
    kit.font('regular').fontSize(looks.quiet.size).fillColor(looks.quiet.color);
    const width = kit.page.width - margins.left - margins.right;
    kit.text(words(number, count), margins.left, kit.page.height - margins.bottom + 28, {
      width,
      align: 'right',
    });
    kit.endMarkedContent();
  }
}
