import type { MaterialForm } from '../../../content/materials';
import { Failure } from '../../../contracts/failure';
import { fileName } from '../../../files';
import type { FileForm } from './fileForms';
import { html } from './html';
import type { PaperOf } from './paperOf';
import type { PaperForm } from './printLooks';

export interface MaterialFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const office = 'application/vnd.openxmlformats-officedocument';
const types = {
  word: `${office}.wordprocessingml.document`,
  slides: `${office}.presentationml.presentation`,
} as const;

/** What a page of A4 is laid out as. */
const pageOfA4: Readonly<Partial<Record<MaterialForm, PaperForm>>> = {
  poster: 'posterA4',
  document: 'documentA4',
};

/**
 * @param name of the material, in the reader's language @param kind what the material is
 * @throws {Failure} `offline` when what makes it cannot be loaded @throws {RangeError} where the words do not fit
 */
export async function makeMaterial(
  form: Exclude<FileForm, 'text'>,
  paper: PaperOf,
  name: string,
  kind: MaterialForm,
): Promise<MaterialFile> {
  const called = (ending: string, size = '') =>
    fileName([[name, size].filter(Boolean).join(' '), paper.municipality], ending);
  switch (form) {
    case 'html': {
      const content = new TextEncoder().encode(html(paper.parts, paper.call, paper.language));
      return { name: called('html'), type: 'text/html;charset=utf-8', content };
    }
    case 'word': {
      const { wordMaterial } = await loaded(
        () => import(/* webpackChunkName: 'wordMaterial' */ './wordMaterial'),
      );
      const content = await wordMaterial(paper, kind === 'document');
      return { name: called('docx'), type: types.word, content };
    }
    case 'slides': {
      const { slidesMaterial } = await loaded(
        () => import(/* webpackChunkName: 'slidesMaterial' */ './slidesMaterial'),
      );
      return { name: called('pptx'), type: types.slides, content: await slidesMaterial(paper) };
    }
    default: {
      const papers = { pdfA3: 'posterA3', pdfA6: 'postcardA6', pdfA4: pageOfA4[kind] ?? 'sheetA4' } as const;
      const content = await printed(paper, papers[form]);
      return { name: called('pdf', form.slice(3)), type: 'application/pdf', content };
    }
  }
}

async function printed(paper: PaperOf, form: PaperForm): Promise<Uint8Array<ArrayBuffer>> {
  const slanted = paper.parts.some(
    (part) => part.kind !== 'numbers' && part.lines.flat().some(({ italic }) => italic),
  );
  const [{ pdfMaterial }, fonts] = await loaded(async () => {
    const [writer, { fontFiles }] = await Promise.all([
      import(/* webpackChunkName: 'pdfMaterial' */ './pdfMaterial'),
      import(/* webpackChunkName: 'pdfMaterial' */ '../../../paper/fontFiles'),
    ]);
    return [writer, await fontFiles(slanted)] as const;
  });
  return pdfMaterial(paper, form, fonts, new Date());
}

async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Failure('offline', { cause });
  }
}
