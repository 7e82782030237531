import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { saveFile } from '../../../files';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import { fileKinds, type FileKind, makeFile } from './makeFile';
import type { MinutesPaper } from './paper';
import { savingText } from './savingText';

/** The paper as a download: second to saving it, since some Teams clients stop downloads without a word. */
export function DownloadMinutes({ paper }: { readonly paper: () => MinutesPaper }) {
  const text = useText(savingText);
  const [failed, setFailed] = useState(false);
  const download = async (kind: FileKind) => {
    setFailed(false);
    try {
      const { name, content, type } = await makeFile(kind, paper());
      saveFile(name, content, type);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {fileKinds.map((kind) => (
        <Button
          key={kind}
          appearance="subtle"
          icon={<ArrowDownload20Regular aria-hidden />}
          onClick={() => void download(kind)}
        >
          {text.download[kind]}
        </Button>
      ))}
      {failed && (
        <Notice intent="warning" title={text.downloadFailed}>
          {text.downloadFailedAdvice}
        </Notice>
      )}
    </>
  );
}
