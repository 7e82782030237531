import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { useEffect, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import type { RowVersion } from '../../../contracts/saving';
import { localTexts } from '../../../lists';
import { moment, useLanguage, useText } from '../../../text';
import { LoadingLines } from '../../../ui';
import { useEditorStyles, useLocalTextsStyles } from '../LocalTexts.styles';
import { textOf } from '../localTextRow';
import { localTextsText } from '../text';

/** What the text has been, who wrote it and when, as SharePoint keeps it, and the way back to any of it. */
export function History(props: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly use: (text: string) => void;
}) {
  const styles = useEditorStyles();
  const text = useText(localTextsText);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.more}>
      <Button
        appearance="subtle"
        icon={<History20Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text.history}
      </Button>
      {open && (
        <div className={styles.opened}>
          <Versions {...props} />
        </div>
      )}
    </div>
  );
}

function Versions({ store, rowKey, use }: Parameters<typeof History>[0]) {
  const styles = useEditorStyles();
  const { words, quiet } = useLocalTextsStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const [versions, setVersions] = useState<readonly RowVersion[] | 'failed'>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let left = false;
    setVersions(undefined);
    store.versions(localTexts, rowKey).then(
      (found) => left || setVersions(found),
      () => left || setVersions('failed'),
    );
    return () => {
      left = true;
    };
  }, [store, rowKey, asked]);
  if (versions === undefined) return <LoadingLines label={text.historyLoading} />;
  if (versions === 'failed')
    return (
      <>
        <Body1 role="status">{text.historyFailed}</Body1>
        <div>
          <Button onClick={() => setAsked(asked + 1)}>{text.again}</Button>
        </div>
      </>
    );
  if (versions.length === 0) return <Body1>{text.noHistory}</Body1>;
  return (
    <ol className={styles.versions}>
      {versions.map(({ label, by, at, fields }, index) => {
        const when = moment(Date.parse(at), Date.now(), language);
        const published = fields.State === 'published';
        const version = textOf({ fields });
        return (
          <li key={label} className={styles.version}>
            <Caption1 className={quiet}>
              {text.byAt(by ?? '', when)}
              {index === 0 && published && ` · ${text.now}`}
            </Caption1>
            {published ? <p className={words}>{version}</p> : <Body1>{text.wentBack}</Body1>}
            {published && index > 0 && (
              <Button size="small" aria-label={text.useAgainFrom(when)} onClick={() => use(version)}>
                {text.useAgain}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
