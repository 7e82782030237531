/** A material for print, PDF/A with its structure. Its own chunk: the library is loaded when somebody asks for the file. */
import type { PaperFonts } from '../../../paper/fontFiles';
import { oneLine } from '../../../paper/lines';
import { numberPages } from '../../../paper/pageNumbers';
import { openPdf } from '../../../paper/pdf';
import type { PaperOf } from './paperOf';
import { pdfWriter } from './pdfWriter';
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
  if (form === 'documentA4') return flowing(paper, fonts, madeAt);
  for (const scale of scales) {
    const { kit, done, fits } = laidOut(paper, looksOf(form, paper.look.colour, scale), fonts, madeAt);
    if (!fits) continue;
    kit.end();
    return done;
  }
  throw new RangeError('The words do not fit on one page.');
}

function written(paper: PaperOf, looks: Looks, fonts: PaperFonts, madeAt: Date) {
  const { language, title, municipality } = paper;
  const { kit, letters, done } = openPdf({
    ...{ language, title, author: municipality, subject: title, fonts, madeAt },
    ...{ size: [looks.width, looks.height], margins: looks.margins },
  });
  const writer = pdfWriter(kit, looks, (text) => letters.shown(text));
  writer.band();
  if (looks.flows) writer.logo(paper, looks.margins.top * 0.35);
  for (const part of paper.parts) writer.part(part, paper);
  return { kit, writer, done };
}

/** As many pages as it takes, with their numbers; somewhat smaller where that saves a last page of a few lines. */
function flowing(paper: PaperOf, fonts: PaperFonts, madeAt: Date) {
  const laid = (scale: number) => {
    const looks = looksOf('documentA4', paper.look.colour, scale);
    return { looks, ...written(paper, looks, fonts, madeAt) };
  };
  const pages = ({ kit }: ReturnType<typeof laid>) => kit.bufferedPageRange().count;
  const usual = laid(1);
  const nearlyEmpty = pages(usual) > 1 && usual.kit.y < usual.looks.height / 4;
  const smaller = nearlyEmpty ? laid(0.94) : usual;
  const { kit, writer, done, looks } = pages(smaller) < pages(usual) ? smaller : usual;
  writer.end();
  const { size, color } = looks.faces.sender;
  const { left, right, bottom } = looks.margins;
  numberPages(kit, paper.language, { size, color, left, right, fromBottom: bottom * 0.6 });
  kit.end();
  return done;
}

function laidOut(paper: PaperOf, looks: Looks, fonts: PaperFonts, madeAt: Date) {
  const { kit, writer, done } = written(paper, looks, fonts, madeAt);
  const sender = looks.height - looks.margins.bottom - looks.faces.sender.size * 1.6;
  const fits = kit.bufferedPageRange().count === 1 && kit.y <= sender;
  if (fits) {
    writer.sender(oneLine(paper.municipality), sender);
    writer.logo(paper, sender - looks.faces.sender.size * 1.6);
  }
  writer.end();
  return { kit, done, fits };
}
