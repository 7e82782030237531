import { Failure } from '../../../contracts/failure';
import type { FileForm } from './fileForms';
import { html } from './html';
import type { PaperOf } from './paperOf';
import type { PaperForm } from './printLooks';

export interface MaterialFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * @param name of the material, in the reader's language @param isPoster whether A4 is looked at from afar
 * @throws {Failure} `offline` when what makes it cannot be loaded @throws {RangeError} where the words do not fit
 */
export async function makeMaterial(
  form: Exclude<FileForm, 'text'>,
  paper: PaperOf,
  name: string,
  isPoster: boolean,
): Promise<MaterialFile> {
  const called = (ending: string, size = '') =>
    `${[name, size].filter(Boolean).join(' ')} - ${paper.municipality}.${ending}`.replace(
      /[\\/:*?"<>|#%]/g,
      '',
    );
  if (form === 'html')
    return {
      name: called('html'),
      type: 'text/html;charset=utf-8',
      content: html(paper.parts, paper.call, paper.language),
    };
  if (form === 'word') {
    const { wordMaterial } = await loaded(
      () => import(/* webpackChunkName: 'wordMaterial' */ './wordMaterial'),
    );
    return { name: called('docx'), type: word, content: await wordMaterial(paper) };
  }
  const papers: Readonly<Record<typeof form, PaperForm>> = {
    ...{ pdfA3: 'posterA3', pdfA6: 'postcardA6', pdfA4: isPoster ? 'posterA4' : 'sheetA4' },
  };
  const [{ pdfMaterial }, { fontFiles }] = await loaded(() =>
    Promise.all([
      import(/* webpackChunkName: 'pdfMaterial' */ './pdfMaterial'),
      import(/* webpackChunkName: 'pdfMaterial' */ '../../../paper/fontFiles'),
    ]),
  );
  const content = await pdfMaterial(paper, papers[form], await fontFiles(), new Date());
  return { name: called('pdf', form.slice(3)), type: 'application/pdf', content };
}

async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Failure('offline', { cause });
  }
}
