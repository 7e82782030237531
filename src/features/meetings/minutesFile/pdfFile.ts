/**
 * Minutes as PDF/A-2a: fonts, colour profile, language, document title and the structure a screen reader follows are in
 * the file. Its own chunk: the library and the fonts are loaded when somebody asks for the file.
 */
import type { PaperFonts } from '../../../paper/fontFiles';
import { type Kit, openPdf } from '../../../paper/pdf';
import { blocksOf, titleOf } from './blocks';
import type { MinutesPaper } from './paper';
import { pdfBlocks } from './pdfBlocks';
import { looks, margins } from './pdfLooks';
import { paperText } from './text';

export function pdfFile(
  paper: MinutesPaper,
  fonts: PaperFonts,
  madeAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, group, municipality } = paper;
  const { kit, done, letters } = openPdf({
    ...{ language, fonts, madeAt, margins, size: 'A4' },
    ...{ title: titleOf(paper), author: municipality || group, subject: group },
  });
  const blocks = pdfBlocks(kit, (text) => letters.shown(text));
  blocksOf(paper).forEach(blocks.write);
  if (letters.missed()) blocks.write({ kind: 'quiet', text: paperText[language].unshown });
  blocks.end();
  numberPages(kit, paperText[language].page);
  kit.end();
  return done;
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
