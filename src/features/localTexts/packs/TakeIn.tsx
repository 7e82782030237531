import { Body1 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListStore, RowChange } from '../../../contracts/listStore';
import { localTexts } from '../../../lists';
import { useText } from '../../../text';
import { ChooseFile, LoadingLines } from '../../../ui';
import { useGuard } from '../guard';
import type { LocalTextRow } from '../localTextRow';
import type { TextSet } from '../textSet';
import type { Pack } from './pack';
import { PackPreview } from './PackPreview';
import { type Brought, broughtBy, editionOf, takingIn, takingOut } from './packRows';
import type { TextNames } from './textNames';
import { type PackRefusal, readPack } from './readPack';
import { Refused } from './Refused';
import { Taken } from './Taken';
import { packsText } from './text';

type Taking =
  | { readonly name: 'choosing'; readonly refusal?: PackRefusal; readonly undone?: true }
  | { readonly name: 'reading' }
  | { readonly name: 'looking'; readonly pack: Pack }
  | {
      readonly name: 'taken';
      readonly changes: readonly RowChange<typeof localTexts>[];
      readonly before: readonly LocalTextRow[];
    };

/** A pack is read, looked through, and taken in or left; what was taken in can be put back. */
export function TakeIn(props: {
  readonly store: ListStore;
  readonly sets: readonly TextSet[];
  readonly rows: readonly LocalTextRow[];
  readonly names: TextNames;
}) {
  const { store, sets, rows, names } = props;
  const text = useText(packsText);
  const { findIdentities } = useGuard();
  const [taking, setTaking] = useState<Taking>({ name: 'choosing' });
  const asked = useRef<File>();
  const choose = async (file: File) => {
    asked.current = file;
    setTaking({ name: 'reading' });
    const read = await readPack(file, {
      editionOf: (publisher) => editionOf(rows, publisher),
      identifies: (words) =>
        findIdentities(words, { policy: 'freeText' }).some(({ severity }) => severity === 'block'),
    });
    // Another file may have been chosen meanwhile.
    if (asked.current !== file) return;
    setTaking(read.ok ? { name: 'looking', pack: read.pack } : { name: 'choosing', refusal: read.refusal });
  };
  const take = (pack: Pack, brought: readonly Brought[]) => {
    const changes = takingIn(pack, brought, rows);
    void store.changeAll(localTexts, changes);
    setTaking({ name: 'taken', changes, before: rows });
  };
  switch (taking.name) {
    case 'reading':
      return <LoadingLines label={text.reading} />;
    case 'looking': {
      const { pack } = taking;
      const found = broughtBy(
        pack,
        sets.flatMap(({ texts }) => texts),
        rows,
      );
      return (
        <PackPreview
          {...{ pack, names, rows, found }}
          take={() => take(pack, found.brought)}
          leave={() => setTaking({ name: 'choosing' })}
        />
      );
    }
    case 'taken':
      return (
        <Taken
          undo={() => {
            void store.changeAll(localTexts, takingOut(taking.changes, taking.before));
            setTaking({ name: 'choosing', undone: true });
          }}
        />
      );
    case 'choosing':
      return (
        <>
          {taking.refusal && <Refused refusal={taking.refusal} names={names} />}
          {taking.undone && <Body1 role="status">{text.undone}</Body1>}
          <ChooseFile
            label={text.choose}
            advice={text.advice}
            accept=".json,application/json"
            choose={(file) => void choose(file)}
          />
        </>
      );
  }
}
