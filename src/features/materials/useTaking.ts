import { useState } from 'react';
import { type Material, wordsOf } from '../../content/materials';
import { Failure } from '../../contracts/failure';
import type { FileSaved } from '../../contracts/files';
import { saveFile } from '../../files';
import { useLanguage, useText } from '../../text';
import { copyText } from '../../ui';
import type { FileForm } from './files/fileForms';
import { makeMaterial, type MaterialFile } from './files/makeMaterial';
import { plainText } from './files/plainText';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';
import { printedParts, type ShownMaterial } from './shownMaterial';

/** What became of taking a material along. */
export type Taking =
  | { readonly name: 'idle' | 'copied' | 'copyFailed' | 'tooLong' | 'failed' }
  | { readonly name: 'making'; readonly form: FileForm }
  | { readonly name: 'downloaded'; readonly file: string }
  | { readonly name: 'kept'; readonly file: string; readonly url: string }
  | {
      readonly name: 'taken';
      readonly file: MaterialFile;
      readonly there: Extract<FileSaved, { readonly state: 'taken' }>;
    }
  | {
      readonly name: 'refused';
      readonly why: Extract<FileSaved, { readonly state: 'refused' }>['why'] | 'noAccess';
    };

/** Danish in every language, so that everybody's files lie in one folder. */
const folder = materialsText.da.folder;

/** Makes files of a material, and puts them where they are wanted. */
export function useTaking(context: MaterialsContext, material: Material, shown: ShownMaterial) {
  const { call } = useText(materialsText);
  const language = useLanguage();
  const [taking, setTaking] = useState<Taking>({ name: 'idle' });
  const keep = async (file: MaterialFile, how: 'ask' | 'newVersion' | 'beside') => {
    const saved = await context.files?.save({ within: undefined, folder }, file.name, file.content, how);
    if (saved?.state === 'saved') setTaking({ name: 'kept', file: file.name, url: saved.url });
    else if (saved?.state === 'taken') setTaking({ name: 'taken', file, there: saved });
    else if (saved) setTaking({ name: 'refused', why: saved.why });
  };
  const tried = (work: () => Promise<void>) =>
    work().catch((cause: unknown) => {
      if (cause instanceof RangeError) setTaking({ name: 'tooLong' });
      else if (Failure.from(cause).id === 'noAccess') setTaking({ name: 'refused', why: 'noAccess' });
      else setTaking({ name: 'failed' });
    });
  return {
    taking,
    take: (form: FileForm, toSite: boolean) =>
      tried(async () => {
        const parts = printedParts(shown, context.values);
        if (!parts) return;
        if (form === 'text') {
          const copied = await copyText(plainText(parts, call, language));
          setTaking({ name: copied ? 'copied' : 'copyFailed' });
          return;
        }
        setTaking({ name: 'making', form });
        const title = parts.find(({ kind }) => kind === 'title');
        const name = material.name[language];
        const { municipality, look } = context;
        const heading = title && title.kind !== 'numbers' ? title.lines.map(wordsOf).join(' ') : name;
        const paper = { language, parts, call, municipality, look, title: heading };
        const file = await makeMaterial(form, paper, name, material.form);
        if (toSite) return keep(file, 'ask');
        saveFile(file.name, file.content, file.type);
        setTaking({ name: 'downloaded', file: file.name });
      }),
    /** Answers what to do about a file that is there: a new version where versions are kept, else beside it. */
    answer: () =>
      tried(async () => {
        if (taking.name === 'taken')
          await keep(taking.file, taking.there.keepsVersions ? 'newVersion' : 'beside');
      }),
  };
}
