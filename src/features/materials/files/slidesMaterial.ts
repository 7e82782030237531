/** A material as slides with notes. Its own chunk: the library is loaded when somebody asks for the file. */
import PptxGenJS from 'pptxgenjs';
import type { Line } from '../../../content/materials';
import { escaped } from '../../../files';
import { oneLine } from '../../../paper/lines';
import { locales } from '../../../paper/locales';
import { tint } from '../look/look';
import { lookText } from '../look/text';
import type { PaperOf } from './paperOf';
import { master, masterName, ofSlides, pointLooks, slideLooks as looks } from './slideLooks';
import { type SlideOf, slidesOf } from './slidesOf';

type Slide = PptxGenJS.Slide;
type Text = PptxGenJS.TextProps;

export async function slidesMaterial(paper: PaperOf): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  const { language, title, municipality } = paper;
  // The library writes the company into XML as it is, and everything else with care.
  Object.assign(deck, { title, subject: title, author: municipality, company: escaped(municipality) });
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: looks.font, bodyFontFace: looks.font };
  for (const kind of ['opening', 'content'] as const) deck.defineSlideMaster(master(kind, paper));
  for (const slide of slidesOf(paper.parts)) write(deck, slide, locales[language], paper);
  const made = await deck.write({ outputType: 'uint8array', compression: true });
  return new Uint8Array(made as Uint8Array<ArrayBuffer>);
}

function write(deck: PptxGenJS, slide: SlideOf, lang: string, paper: PaperOf): void {
  const shown = deck.addSlide({ masterName: masterName[slide.opening ? 'opening' : 'content'] });
  shown.addText(slide.title, { placeholder: 'title', lang });
  if (slide.opening) shown.addText(texts(slide.words, { lang }), { placeholder: 'lead' });
  else if (slide.numbers) numbersOn(shown, slide, paper, lang);
  else if (slide.words.length > 0)
    shown.addText(texts(slide.words, { lang, ...pointLooks }), { placeholder: 'body' });
  if (slide.opening) logoOn(shown, paper);
  if (slide.notes) shown.addNotes(slide.notes);
}

/** A paragraph a line, its marks kept. */
function texts(lines: readonly Line[], options: Text['options']): Text[] {
  return lines.flatMap((line) =>
    line.map((run, at) => ({
      text: run.text.replace(/\s+/g, ' '),
      options: {
        ...options,
        bold: run.bold,
        italic: run.italic,
        ...(run.href && { hyperlink: { url: run.href } }),
        ...(at === line.length - 1 && { breakLine: true }),
      },
    })),
  );
}

/** What each number is for, and the number large beside it: a table, which is read aloud row by row. */
function numbersOn(slide: Slide, { numbers = [] }: SlideOf, { language, look }: PaperOf, lang: string): void {
  const border = { type: 'solid', pt: 1, color: ofSlides(tint(look.colour, 0.3)) } as const;
  const none = { type: 'none' } as const;
  const cell = {
    border: [none, none, border, none] as [typeof none, typeof none, typeof border, typeof none],
  };
  slide.addTable(
    numbers.map(({ label, number }) => [
      { text: oneLine(label[language]), options: { ...cell, lang, fontSize: looks.size.label } },
      {
        text: number,
        options: { ...cell, lang, fontSize: looks.size.number, bold: true, align: 'right' as const },
      },
    ]),
    {
      ...looks.body,
      ...{ colW: [looks.body.w * 0.66, looks.body.w * 0.34], rowH: 0.75, fontFace: looks.font },
      ...{ color: looks.ink, valign: 'middle', margin: [0.04, 0.1, 0.04, 0.1] },
    },
  );
}

/** Above the name of the talk. In inches. */
function logoOn(slide: Slide, { look: { logo }, municipality, language }: PaperOf): void {
  if (!logo) return;
  const w = Math.min(3, 0.9 * logo.ratio);
  const altText = lookText[language].alt(municipality);
  slide.addImage({ data: logo.data, altText, x: 0.9, y: 0.6, w, h: w / logo.ratio });
}
