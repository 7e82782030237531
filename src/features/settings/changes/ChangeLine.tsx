import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { Row } from '../../../contracts/listSchema';
import type { Kept } from '../../../contracts/listStore';
import { moment, useLanguage, useText } from '../../../text';
import { SaveState, saveStateOf } from '../../../ui';
import { useRowStyles } from '../Rows.styles';
import type { Change } from './change';
import { wayBack } from './putBack';
import { changesText } from './text';
import type { Sentence } from './useSentence';

/** One change: who did what, when, and the way back from it. */
export function ChangeLine(props: {
  readonly change: Change;
  readonly sentence: Sentence;
  readonly row: Row | undefined;
  readonly putBack: () => Promise<Kept> | undefined;
}) {
  const { change, sentence, row } = props;
  const styles = useRowStyles();
  const text = useText(changesText);
  const when = moment(Date.parse(change.at), Date.now(), useLanguage());
  const [refused, setRefused] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const way = wayBack(change, row);
  const press = async () => {
    setPressed(true);
    const kept = await props.putBack();
    if (kept?.state !== 'notSaved' || kept.why === 'device') return;
    setPressed(false);
    setRefused(kept.why === 'guard' ? text.guarded : text.newerLists);
  };
  return (
    <>
      <div className={styles.line}>
        <div className={styles.words}>
          <Body1>{sentence.whole}</Body1>
          <Caption1 className={styles.quiet}>
            {when}
            {way === 'isSo' && !pressed && ` · ${text.isSo}`}
          </Caption1>
        </div>
        {(way === 'putBack' || pressed) && (
          <Button
            appearance="subtle"
            icon={<ArrowUndo20Regular />}
            disabledFocusable={pressed}
            aria-label={pressed ? undefined : text.putBackThis(sentence.what, sentence.from)}
            onClick={() => void press()}
          >
            {pressed ? text.donePutBack : text.putBack}
          </Button>
        )}
      </div>
      {pressed && <SaveState of={sentence.what} shown={saveStateOf(row?.saving)} />}
      {refused && <Body1 role="alert">{refused}</Body1>}
    </>
  );
}
