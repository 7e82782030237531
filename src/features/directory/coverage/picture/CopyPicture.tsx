import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { saveFile } from '../../../../files';
import { useText } from '../../../../text';
import { Notice } from '../../../../ui';
import { coverageText } from '../text';
import type { Picture } from './pictureOf';
import { pngOf } from './pngOf';

/** Copies the drawing for a presentation; where the host refuses the clipboard it is saved as a file. */
export function CopyPicture({ picture }: { readonly picture: Picture }) {
  const text = useText(coverageText);
  const [done, setDone] = useState<'copied' | 'saved' | 'notMade'>();
  const copy = async () => {
    try {
      setDone(await handOver(await pngOf(picture), `${text.fileName}.png`));
    } catch {
      setDone('notMade');
    }
  };
  return (
    <>
      <Button icon={<Copy20Regular />} onClick={() => void copy()}>
        {text.copy}
      </Button>
      {done && <Notice intent={done === 'notMade' ? 'warning' : 'success'} title={text[done]} />}
    </>
  );
}

async function handOver(png: Blob, name: string): Promise<'copied' | 'saved'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    saveFile(name, new Uint8Array(await png.arrayBuffer()), 'image/png');
    return 'saved';
  }
}
