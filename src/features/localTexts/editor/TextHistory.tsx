import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { useCallback, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { localTexts } from '../../../lists';
import { moment, useLanguage, useText } from '../../../text';
import { History } from '../../../ui';
import { useEditorStyles, useLocalTextsStyles } from '../LocalTexts.styles';
import { textOf } from '../localTextRow';
import { MarkedText } from '../MarkedText';
import { localTextsText } from '../text';
import type { AdaptableText } from '../textSet';

/** What the text has been, who wrote it and when, as SharePoint keeps it, and the way back to any of it. */
export function TextHistory(props: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly of: Pick<AdaptableText, 'marks'>;
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

function Versions({ store, rowKey, of, use }: Parameters<typeof TextHistory>[0]) {
  const { words, quiet } = useLocalTextsStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const load = useCallback(() => store.versions(localTexts, rowKey), [store, rowKey]);
  return (
    <History load={load} words={text.historyWords} keyOf={({ label }) => label}>
      {({ by, at, fields }, index) => {
        const when = moment(Date.parse(at), Date.now(), language);
        const published = fields.State === 'published';
        const version = textOf({ fields });
        return (
          <>
            <Caption1 className={quiet}>
              {text.byAt(by ?? '', when)}
              {index === 0 && published && ` · ${text.now}`}
            </Caption1>
            {published ? (
              <p className={words}>
                <MarkedText of={of}>{version}</MarkedText>
              </p>
            ) : (
              <Body1>{text.wentBack}</Body1>
            )}
            {published && index > 0 && (
              <Button size="small" aria-label={text.useAgainFrom(when)} onClick={() => use(version)}>
                {text.useAgain}
              </Button>
            )}
          </>
        );
      }}
    </History>
  );
}
