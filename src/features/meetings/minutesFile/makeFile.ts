import { Failure } from '../../../contracts/failure';
import { fileName } from '../../../files';
import type { MinutesPaper } from './paper';
import { paperText } from './text';

export const fileKinds = ['word', 'pdf'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface MadeFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const types = {
  word: {
    ending: 'docx',
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { ending: 'pdf', media: 'application/pdf' },
} as const;

/** @throws {Failure} `offline` when what makes it cannot be loaded */
export async function makeFile(kind: FileKind, paper: MinutesPaper): Promise<MadeFile> {
  const { ending, media } = types[kind];
  const what = paperText[paper.language].fileName[paper.audience];
  const write = await loaded(kind);
  return {
    kind,
    type: media,
    name: fileName([`${paper.day} ${what}`, paper.group], ending),
    content: await write(paper),
  };
}

/** What writes a kind of file is loaded when it is first asked for. */
async function loaded(kind: FileKind): Promise<(paper: MinutesPaper) => Promise<Uint8Array<ArrayBuffer>>> {
  try {
    if (kind === 'word') return (await import(/* webpackChunkName: 'wordFile' */ './wordFile')).wordFile;
    const [{ pdfFile }, { fontFiles }] = await Promise.all([
      import(/* webpackChunkName: 'pdfFile' */ './pdfFile'),
      import(/* webpackChunkName: 'pdfFile' */ '../../../paper/fontFiles'),
    ]);
    const fonts = await fontFiles();
    return (paper) => pdfFile(paper, fonts, new Date());
  } catch (cause) {
    throw new Failure('offline', { cause });
  }
}
