import { Button, Caption1, Spinner } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import type { ReactNode } from 'react';
import type { Contact } from '../../../contracts/contact';
import { useText } from '../../../text';
import { Spoken } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { MinutesPaper } from './paper';
import { SavingNotice } from './SavingNotice';
import { savingText } from './savingText';
import { useSaving } from './useSaving';

/** Saves one paper of a meeting as files, and says what became of it. */
export function SaveMinutes(props: {
  readonly audience: MinutesPaper['audience'];
  /** Made when it is asked for. */
  readonly paper: () => MinutesPaper;
  readonly findPlace: Parameters<typeof useSaving>[1];
  readonly hint: string;
  readonly contact: Contact | undefined;
  /** The group's site. */
  readonly where: string;
  /** What else can be done with the paper. */
  readonly children?: ReactNode;
}) {
  const { audience, paper, findPlace, contact, where } = props;
  const styles = useRowStyles();
  const text = useText(savingText);
  const { state, save, answer } = useSaving(paper, findPlace);
  const busy = state.name === 'making' || state.name === 'saving';
  return (
    <div className={styles.part}>
      <div className={styles.actions}>
        <Button
          appearance={audience === 'open' ? 'primary' : 'secondary'}
          icon={busy ? <Spinner size="tiny" /> : <FolderOpen20Regular aria-hidden />}
          disabledFocusable={busy}
          onClick={() => void save()}
        >
          {busy ? text.saving : text.save[audience]}
        </Button>
        {props.children}
      </div>
      {state.name === 'idle' && <Caption1 className={styles.quiet}>{props.hint}</Caption1>}
      <SavingNotice {...{ audience, state, contact, where, answer, save }} />
      <Spoken words={busy ? text.saving : state.name === 'saved' ? text.saved[audience] : ''} />
    </div>
  );
}
