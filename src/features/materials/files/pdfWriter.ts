import { type Line, wordsOf } from '../../../content/materials';
import { oneLine } from '../../../paper/lines';
import type { Kit } from '../../../paper/pdf';
import { logoBytes } from '../look/look';
import { lookText } from '../look/text';
import type { PrintedPart } from '../shownMaterial';
import type { PaperOf } from './paperOf';
import type { Looks } from './printLooks';
import { withAddresses } from './withAddresses';

/**
 * Writes the parts of a material one below the other, each named in the structure that a screen reader follows.
 * @param shown text as the font can show it
 */
export function pdfWriter(kit: Kit, looks: Looks, shown: (text: string) => string) {
  const document = kit.struct('Document');
  kit.addStructure(document);
  const { margins, width, height } = looks;
  const inner = width - margins.left - margins.right;
  const foot = height - margins.bottom;
  const say = (text: string, look: keyof Looks['faces'], options: PDFKit.Mixins.TextOptions = {}) => {
    const { face, size, color, gap } = looks.faces[look];
    kit.font(face).fontSize(size).fillColor(color);
    kit.text(shown(text), { lineGap: gap, ...options });
  };
  const sayLine = (line: Line, look: keyof Looks['faces'], options: PDFKit.Mixins.TextOptions = {}) => {
    const { face, size, color, gap } = looks.faces[look];
    kit.fontSize(size).fillColor(color);
    const runs = withAddresses(line);
    runs.forEach(({ text, bold, italic }, at) => {
      kit.font(bold ? 'bold' : italic ? 'italic' : face);
      const words = shown(text.replace(/\s+/g, ' '));
      kit.text(words, { lineGap: gap, ...options, continued: at < runs.length - 1 });
    });
  };
  const whole = (lines: readonly Line[]) => oneLine(lines.map(wordsOf).join(' '));
  /** A heading is not left alone at the foot of a page. */
  const roomFor = (points: number) => {
    if (kit.y + points > foot) kit.addPage();
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
  const points = (items: readonly Line[]) => {
    const list = kit.struct('L');
    document.add(list);
    for (const item of items) {
      const entry = kit.struct('LI');
      list.add(entry);
      const [top, pageBefore] = [kit.y, kit.page];
      entry.add(kit.struct('Lbl', {}, () => say('•', 'bullet')));
      // What the dot stands before begins on the dot's own line, which may be the first of a new page.
      kit.y = kit.page === pageBefore ? top : margins.top;
      kit.x += looks.indent;
      entry.add(kit.struct('LBody', {}, () => sayLine(item, 'text', { width: inner - looks.indent })));
      kit.x -= looks.indent;
      kit.y += looks.space / 3;
      entry.end();
    }
    list.end();
    kit.y += looks.space;
  };
  /** A light panel: what it is on the left, the number large on the right. */
  const numbers = (part: Extract<PrintedPart, { kind: 'numbers' }>, { call, language }: PaperOf) => {
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
    if (looks.flows) roomFor(height);
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
    part(part: PrintedPart, paper: PaperOf): void {
      switch (part.kind) {
        case 'title':
          tagged('H1', () => say(whole(part.lines), 'title', { width: inner }), looks.space);
          break;
        case 'lead':
          for (const line of part.lines)
            tagged('P', () => sayLine(line, 'lead', { width: inner }), looks.space * 1.4);
          break;
        case 'heading':
          roomFor(looks.faces.heading.size * 4);
          if (looks.flows) kit.y += looks.space * 0.8;
          tagged('H2', () => say(whole(part.lines), 'heading', { width: inner }), looks.space / 2);
          break;
        case 'paragraph':
          for (const line of part.lines)
            tagged('P', () => sayLine(line, 'text', { width: inner }), looks.space);
          break;
        case 'points':
          points(part.lines);
          break;
        case 'numbers':
          numbers(part, paper);
          break;
        case 'notes':
          break;
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
    /** At the right edge, from a height of the page on; what is written goes on where it was. */
    logo({ look: { logo }, municipality, language }: PaperOf, top: number): void {
      if (!logo) return;
      const box = { width: inner * 0.3, height: looks.faces.sender.size * 3.4 };
      const wide = Math.min(box.width, box.height * logo.ratio);
      const [x, y] = [kit.x, kit.y];
      const alt = lookText[language].alt(municipality);
      document.add(
        kit.struct('Figure', { alt }, () => {
          kit.image(logoBytes(logo).buffer, width - margins.right - wide, top, { width: wide });
        }),
      );
      [kit.x, kit.y] = [x, y];
    },
    end: () => document.end(),
  };
}
