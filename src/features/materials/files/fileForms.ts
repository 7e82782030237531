import type { MaterialForm } from '../../../content/materials';

export type FileForm = 'slides' | 'word' | 'html' | 'text' | 'pdfA4' | 'pdfA3' | 'pdfA6';

/** What each kind of material can be taken along as, the most likely first. */
export const fileForms: Readonly<Record<MaterialForm, readonly FileForm[]>> = {
  page: ['html', 'word', 'text'],
  mail: ['text', 'word'],
  slides: ['slides'],
  document: ['word', 'pdfA4', 'text'],
  sheet: ['pdfA4', 'word'],
  poster: ['pdfA4', 'pdfA3'],
  postcard: ['pdfA6'],
};
