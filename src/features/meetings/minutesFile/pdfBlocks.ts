import type { Block } from './blocks';
import { linesOf, oneLine } from '../../../paper/lines';
import type { Kit } from '../../../paper/pdf';
import { looks, margins, spacing } from './pdfLooks';

/** Writes the parts of a document one below the other, each named in the structure that a screen reader follows. */
export function pdfBlocks(kit: Kit, shown: (text: string) => string) {
  const document = kit.struct('Document');
  kit.addStructure(document);
  const say = (text: string, look: keyof typeof looks, options: PDFKit.Mixins.TextOptions = {}) => {
    const { face, size, color } = looks[look];
    kit.font(face).fontSize(size).fillColor(color);
    kit.text(shown(text), { lineGap: spacing.lineGap, ...options });
  };
  const tagged = (tag: string, write: () => void, room: number = spacing.after) => {
    document.add(kit.struct(tag, {}, write));
    kit.y += room;
  };
  const labelled = (label: string, line: string) => {
    say(`${label}: `, 'strong', { continued: true });
    say(line, 'text');
  };
  const list = (items: readonly string[]) => {
    const whole = kit.struct('L');
    document.add(whole);
    for (const item of items) {
      const entry = kit.struct('LI');
      whole.add(entry);
      const pageBefore = kit.page;
      const top = kit.y;
      entry.add(kit.struct('Lbl', {}, () => say('•', 'text')));
      // What the dot stands before begins on the dot's own line, which may be the first of a new page.
      kit.y = kit.page === pageBefore ? top : margins.top;
      kit.x += spacing.indent;
      entry.add(kit.struct('LBody', {}, () => say(oneLine(item), 'text')));
      kit.x -= spacing.indent;
      kit.y += spacing.lineGap;
      entry.end();
    }
    whole.end();
    kit.y += spacing.after;
  };
  const write = (block: Block): void => {
    switch (block.kind) {
      case 'title':
        tagged('H1', () => say(oneLine(block.text), 'title'), spacing.lineGap);
        break;
      case 'heading':
        // A heading is not left alone at the foot of a page.
        if (kit.y > kit.page.height - margins.bottom - spacing.headingRoom) kit.addPage();
        kit.y += spacing.before;
        tagged('H2', () => say(oneLine(block.text), 'heading'), spacing.lineGap);
        break;
      case 'quiet':
        tagged('P', () => say(oneLine(block.text), 'quiet'));
        break;
      case 'warning':
        tagged('P', () => say(oneLine(block.text), 'strong'));
        break;
      case 'text':
        for (const line of linesOf(block.text)) tagged('P', () => say(line, 'text'));
        break;
      case 'labelled': {
        const [first = '', ...rest] = linesOf(block.text);
        tagged('P', () => labelled(block.label, first));
        for (const line of rest) tagged('P', () => say(line, 'text'));
        break;
      }
      case 'list':
        if (block.label) tagged('P', () => say(block.label, 'strong'), spacing.lineGap);
        list(block.items);
    }
  };
  return { write, end: () => document.end() };
}
