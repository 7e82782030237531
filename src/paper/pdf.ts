/** A PDF that carries all it needs. Whoever imports this brings the library along: load it when somebody asks for a file. */
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { coverage } from './coverage';
import type { PaperFonts } from './fontFiles';
import { oneLine } from './lines';
import { locales } from './locales';

/** A PDF that is being written. */
export type Kit = InstanceType<typeof PDFDocument>;

/** All distances in points. */
export interface PdfOptions {
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly size: string | readonly [width: number, height: number];
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly fonts: PaperFonts;
  readonly madeAt: Date;
}

/** PDF/A-2a with the faces `regular`, `bold`, and `italic` where it is given: language, title, and room for the structure a screen reader follows. */
export function openPdf(options: PdfOptions) {
  const { language, fonts, size } = options;
  const property = (text: string) => propertyText(text, language);
  const kit = new PDFDocument({
    ...{ subset: 'PDF/A-2a', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: locales[language] },
    // No font to begin with: the library's own ones are not embedded.
    ...{
      size: typeof size === 'string' ? size : [...size],
      margins: options.margins,
      bufferPages: true,
      font: '',
    },
    info: {
      ...{ Title: property(options.title), Author: property(options.author) },
      ...{ Subject: property(options.subject), CreationDate: options.madeAt },
    },
  });
  const done = bytesOf(kit);
  const regular = fontFrom(fonts.regular);
  // The library takes fonts that are read already; its types do not say so yet.
  kit.registerFont('regular', regular as unknown as string);
  kit.registerFont('bold', fontFrom(fonts.bold) as unknown as string);
  if (fonts.italic) kit.registerFont('italic', fontFrom(fonts.italic) as unknown as string);
  return { kit, done, letters: coverage(regular) };
}

function fontFrom(bytes: Uint8Array): Font {
  const font = create(bytes as Buffer);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError('A collection of fonts is no font.');
  return font;
}

/** The library writes properties into XML as they are. */
function propertyText(text: string, language: PdfOptions['language']): string {
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
