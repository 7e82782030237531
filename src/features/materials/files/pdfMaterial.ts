/** A material for print, PDF/A with its structure. Its own chunk: the library is loaded when somebody asks for the file. */
import type { PaperFonts } from '../../../paper/fontFiles';
import { oneLine } from '../../../paper/lines';
import { type Kit, openPdf } from '../../../paper/pdf';
import type { ShownPart } from '../shownMaterial';
import type { PaperOf } from './paperOf';
import { type Looks, looksOf, type PaperForm } from './printLooks';

/** How much larger or smaller than usual the letters may be, the largest first: few words fill a poster, many still fit. */
const scales = [1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.78] as const;

/** @throws {RangeError} where the words do not fit on one page: a poster of two pages is none */
export async function pdfMaterial(
  paper: PaperOf,
  form: PaperForm,
  fonts: PaperFonts,
  madeAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const scale of scales) {
    const { kit, done, fits } = laidOut(paper, looksOf(form, scale), fonts, madeAt);
    if (!fits) continue;
    kit.end();
    return done;
  }
  throw new RangeError('The words do not fit on one page.');
}

function laidOut(paper: PaperOf, looks: Looks, fonts: PaperFonts, madeAt: Date) {
  const { language, title, municipality } = paper;
  const { kit, letters, done } = openPdf({
    ...{ language, title, author: municipality, subject: title, fonts, madeAt },
    ...{ size: [looks.width, looks.height], margins: looks.margins },
  });
  const written = writer(kit, looks, (text) => letters.shown(oneLine(text)));
  written.band();
  for (const part of paper.parts) written.part(part, paper);
  const sender = looks.height - looks.margins.bottom - looks.faces.sender.size * 1.6;
  const fits = kit.bufferedPageRange().count === 1 && kit.y <= sender;
  if (fits) written.sender(municipality, sender);
  written.end();
  return { kit, done, fits };
}

function writer(kit: Kit, looks: Looks, shown: (text: string) => string) {
  const document = kit.struct('Document');
  kit.addStructure(document);
  const { margins, width } = looks;
  const inner = width - margins.left - margins.right;
  const say = (text: string, look: keyof Looks['faces'], options: PDFKit.Mixins.TextOptions = {}) => {
    const { face, size, color, gap } = looks.faces[look];
    kit.font(face).fontSize(size).fillColor(color);
    kit.text(shown(text), { lineGap: gap, ...options });
  };
  const tagged = (tag: string, write: () => void, room: number) => {
    document.add(kit.struct(tag, {}, write));
    kit.y += room;
  };
  const decoration = (draw: () => void) => {
    kit.markContent('Artifact', { type: 'Layout' });
    draw();
    kit.endMarkedContent();
  };
  const points = (items: readonly string[]) => {
    const list = kit.struct('L');
    document.add(list);
    for (const item of items) {
      const entry = kit.struct('LI');
      list.add(entry);
      const top = kit.y;
      entry.add(kit.struct('Lbl', {}, () => say('•', 'bullet')));
      kit.y = top;
      kit.x += looks.indent;
      entry.add(kit.struct('LBody', {}, () => say(item, 'text', { width: inner - looks.indent })));
      kit.x -= looks.indent;
      kit.y += looks.space / 3;
      entry.end();
    }
    list.end();
    kit.y += looks.space;
  };
  /** A light panel: what it is on the left, the number large on the right. */
  const numbers = (part: Extract<ShownPart, { kind: 'numbers' }>, { call, language }: PaperOf) => {
    const pad = looks.space;
    const { label: small, number: large, call: above } = looks.faces;
    const place = { left: margins.left + pad, width: inner - pad * 2 };
    const beside = place.width * 0.6;
    // A long name takes two lines beside its number.
    kit.font(small.face).fontSize(small.size);
    const rows = part.numbers.map(({ label, number }) => {
      const words = label[language];
      const high = kit.heightOfString(shown(words), { width: beside, lineGap: small.gap });
      return { words, number, high, row: Math.max(large.size * 1.55, high + small.size * 0.5) };
    });
    const height = rows.reduce((sum, { row }) => sum + row, pad * 2 + above.size * 1.5);
    const top = kit.y;
    decoration(() => {
      kit.roundedRect(margins.left, top, inner, height, pad / 1.5).fill(looks.panel);
    });
    [kit.x, kit.y] = [place.left, top + pad];
    tagged('H2', () => say(call, 'call', { width: place.width }), 0);
    let line = top + pad + above.size * 1.5;
    for (const { words, number, high, row } of rows) {
      const entry = kit.struct('P');
      document.add(entry);
      const at = (below: number, write: () => void) =>
        entry.add(
          kit.struct('Span', {}, () => {
            [kit.x, kit.y] = [place.left, line + below];
            write();
          }),
        );
      at((row - high) / 2, () => say(words, 'label', { width: beside }));
      at((row - large.size * 1.3) / 2, () => say(number, 'number', { width: place.width, align: 'right' }));
      entry.end();
      line += row;
    }
    kit.x = margins.left;
    kit.y = top + height + looks.space * 1.4;
  };
  return {
    /** A quiet band along the top edge. */
    band: () =>
      decoration(() => {
        kit.rect(0, 0, width, looks.band).fill(looks.accent);
      }),
    part(part: ShownPart, paper: PaperOf): void {
      switch (part.kind) {
        case 'title':
          tagged('H1', () => say(part.lines.join(' '), 'title', { width: inner }), looks.space);
          break;
        case 'lead':
          for (const line of part.lines)
            tagged('P', () => say(line, 'lead', { width: inner }), looks.space * 1.4);
          break;
        case 'heading':
          tagged('H2', () => say(part.lines.join(' '), 'heading', { width: inner }), looks.space / 2);
          break;
        case 'paragraph':
          for (const line of part.lines) tagged('P', () => say(line, 'text', { width: inner }), looks.space);
          break;
        case 'points':
          points(part.lines);
          break;
        case 'numbers':
          numbers(part, paper);
      }
    },
    /** Who it comes from, at the foot. */
    sender(municipality: string, top: number): void {
      // So near the foot the library would begin a new page.
      kit.page.margins.bottom = 0;
      kit.x = margins.left;
      kit.y = top;
      tagged('P', () => say(municipality, 'sender', { width: inner, lineBreak: false, ellipsis: true }), 0);
    },
    end: () => document.end(),
  };
}
