import { useState } from 'react';
import { Failure } from '../../../contracts/failure';
import type { FileSaved, KeptFile } from '../../../contracts/files';
import { fileKinds, type FileKind, type MadeFile, makeFile } from './makeFile';
import type { MinutesPaper } from './paper';

export type InFiles = Readonly<Partial<Record<FileKind, KeptFile>>>;
type Taken = Extract<FileSaved, { readonly state: 'taken' }>;

export type SavingState =
  | { readonly name: 'idle' | 'making' | 'saving' }
  | { readonly name: 'saved'; readonly files: InFiles }
  /** Some are there already, and wait for an answer; the others are saved. */
  | { readonly name: 'taken'; readonly taken: Taken; readonly files: InFiles }
  | { readonly name: 'refused'; readonly why: Extract<FileSaved, { readonly state: 'refused' }>['why'] }
  | { readonly name: 'failed'; readonly failure: Failure };

/** Puts one file where it belongs. */
type Put = (file: MadeFile, how: 'ask' | 'newVersion' | 'beside') => Promise<FileSaved>;

/**
 * Makes the files of approved minutes and puts them where they belong.
 * @param findPlace asked while the files are made
 */
export function useSaving(paper: () => MinutesPaper, findPlace: () => Promise<Put>) {
  const [state, setState] = useState<SavingState>({ name: 'idle' });
  /** Those that wait for an answer. */
  const [waiting, setWaiting] = useState<readonly MadeFile[]>([]);
  const put = async (files: readonly MadeFile[], putOne: Put, before: InFiles, how: Parameters<Put>[1]) => {
    let [done, taken]: [InFiles, Taken | undefined] = [before, undefined];
    const left: MadeFile[] = [];
    for (const file of files) {
      const saved = await putOne(file, how);
      if (saved.state === 'refused') {
        setState({ name: 'refused', why: saved.why });
        return;
      }
      if (saved.state === 'saved') done = { ...done, [file.kind]: saved };
      else {
        taken = saved;
        left.push(file);
      }
    }
    setWaiting(left);
    setState(taken ? { name: 'taken', taken, files: done } : { name: 'saved', files: done });
  };
  const tried = (work: () => Promise<void>) =>
    work().catch((cause: unknown) => setState({ name: 'failed', failure: Failure.from(cause) }));
  return {
    state,
    /** Leaves what is there of the same name as it is, and says so. */
    save: () =>
      tried(async () => {
        setState({ name: 'making' });
        const [putOne, ...made] = await Promise.all([
          findPlace(),
          ...fileKinds.map((kind) => makeFile(kind, paper())),
        ]);
        setState({ name: 'saving' });
        await put(made, putOne, {}, 'ask');
      }),
    /** Answers what to do about those that are there: a new version where versions are kept, else beside them. */
    answer: () =>
      tried(async () => {
        if (state.name !== 'taken') return;
        setState({ name: 'saving' });
        const how = state.taken.keepsVersions ? 'newVersion' : 'beside';
        await put(waiting, await findPlace(), state.files, how);
      }),
  };
}
