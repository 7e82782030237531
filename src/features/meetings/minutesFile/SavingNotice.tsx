import { Button, Link } from '@fluentui/react-components';
import type { Contact } from '../../../contracts/contact';
import type { KeptFile } from '../../../contracts/files';
import { moment, useLanguage, useText } from '../../../text';
import { FailureNotice, Notice } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { fileKinds } from './makeFile';
import type { MinutesPaper } from './paper';
import { savingText } from './savingText';
import type { InFiles, SavingState } from './useSaving';

/** What became of saving: where the files are, what has to be answered first, or what stands in the way. */
export function SavingNotice(props: {
  readonly audience: MinutesPaper['audience'];
  readonly state: SavingState;
  readonly contact: Contact | undefined;
  /** The group's site, for telling whoever can mend it. */
  readonly where: string;
  readonly answer: () => Promise<void>;
  readonly save: () => Promise<void>;
}) {
  const { audience, state, contact, where, answer, save } = props;
  const text = useText(savingText);
  const language = useLanguage();
  switch (state.name) {
    case 'saved':
      return (
        <Notice intent="success" title={text.saved[audience]}>
          <Links files={state.files} />
        </Notice>
      );
    case 'taken': {
      const { by, at, keepsVersions, url } = state.taken;
      const when = at && moment(Date.parse(at), Date.now(), language);
      return (
        <Notice
          intent="info"
          title={text.taken}
          actions={
            <Button onClick={() => void answer()}>{keepsVersions ? text.newVersion : text.beside}</Button>
          }
        >
          {by && when && text.takenBy(by, when)}{' '}
          {keepsVersions ? text.newVersionAdvice : text.besideAdvice[audience]}{' '}
          <Outward href={url}>{text.showTaken}</Outward>
        </Notice>
      );
    }
    case 'refused':
      return (
        <Notice intent="warning" title={text.refused[state.why].title}>
          {text.refused[state.why].advice}
        </Notice>
      );
    case 'failed':
      if (state.failure.id === 'noAccess')
        return (
          <Notice intent="warning" title={text.refused.noAccess.title}>
            {text.refused.noAccess.advice}
          </Notice>
        );
      return (
        <FailureNotice
          {...{ contact, where }}
          failure={state.failure}
          safe={text.safe}
          retry={() => void save()}
        />
      );
    default:
      return null;
  }
}

function Links({ files }: { readonly files: InFiles }) {
  const styles = useRowStyles();
  const text = useText(savingText);
  const [first] = Object.values<KeptFile | undefined>(files);
  return (
    <span className={styles.actions}>
      {fileKinds.map((kind) => {
        const file = files[kind];
        return (
          file && (
            <Outward key={kind} href={file.url}>
              {text.open[kind]}
            </Outward>
          )
        );
      })}
      {first?.folderUrl && <Outward href={first.folderUrl}>{text.openFolder}</Outward>}
    </span>
  );
}

function Outward({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link inline href={href} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
