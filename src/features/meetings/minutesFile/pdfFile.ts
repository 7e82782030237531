/**
 * Minutes as PDF/A-2a: fonts, colour profile, language, document title and the structure a screen reader follows are in
 * the file. Its own chunk: the library and the fonts are loaded when somebody asks for the file.
 */
import type { PaperFonts } from '../../../paper/fontFiles';
import { numberPages } from '../../../paper/pageNumbers';
import { openPdf } from '../../../paper/pdf';
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
  numberPages(kit, language, {
    ...{ size: looks.quiet.size, color: looks.quiet.color, left: margins.left, right: margins.right },
    fromBottom: margins.bottom - 28,
  });
  kit.end();
  return done;
}
