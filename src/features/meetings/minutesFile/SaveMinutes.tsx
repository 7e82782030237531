import { Button, Caption1, Spinner } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useState } from 'react';
import { saveFile } from '../../../files';
import type { Contact } from '../../../contracts/contact';
import { useText } from '../../../text';
import { Notice, Spoken } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { Filing } from './filing';
import { fileKinds, type FileKind, makeFile } from './makeFile';
import type { MinutesPaper } from './paper';
import { SavingNotice } from './SavingNotice';
import { savingText } from './savingText';
import { useSaving } from './useSaving';

/** Approved minutes as files: among the group's own, which opens everywhere, or as a download, which some Teams clients stop. */
export function SaveMinutes(props: {
  readonly filing: Filing;
  /** Made when it is asked for. */
  readonly paper: () => MinutesPaper;
  /** The meeting has points that guests cannot see. */
  readonly leavesOut: boolean;
  readonly maySave: boolean;
  readonly contact: Contact | undefined;
  /** The group's site. */
  readonly where: string;
}) {
  const { filing, paper, maySave, contact } = props;
  const styles = useRowStyles();
  const text = useText(savingText);
  const { state, save, answer } = useSaving(filing, paper);
  const [failed, setFailed] = useState(false);
  const busy = state.name === 'making' || state.name === 'saving';
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
    <div className={styles.part}>
      <div className={styles.actions}>
        {maySave && (
          <Button
            appearance="primary"
            icon={busy ? <Spinner size="tiny" /> : <FolderOpen20Regular aria-hidden />}
            disabledFocusable={busy}
            onClick={() => void save()}
          >
            {busy ? text.saving : text.save}
          </Button>
        )}
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
      </div>
      {maySave && state.name === 'idle' && (
        <Caption1 className={styles.quiet}>
          {text.hint} {props.leavesOut && text.hintClosed}
        </Caption1>
      )}
      <SavingNotice {...{ state, contact, answer, save }} where={props.where} />
      {failed && (
        <Notice intent="warning" title={text.downloadFailed}>
          {text.downloadFailedAdvice}
        </Notice>
      )}
      <Spoken words={busy ? text.saving : state.name === 'saved' ? text.saved : ''} />
    </div>
  );
}
