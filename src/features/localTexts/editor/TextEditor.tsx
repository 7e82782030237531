import { Button } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { LaptopCheckmark20Regular } from '@fluentui/react-icons/svg/laptop-checkmark';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../contracts/language';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { Spoken, useLeaveWarning } from '../../../ui';
import { useEditorStyles } from '../LocalTexts.styles';
import { isOutdated, isPublished, type LocalTextRow } from '../localTextRow';
import { localTextsText } from '../text';
import { seenText } from '../seenText';
import { lengthKept, textProblem } from '../textProblem';
import { type AdaptableText, cardsWith, type TextSet } from '../textSet';
import type { OwnText } from '../useOwnText';
import { Compared } from './Compared';
import type { FieldHandle } from './fieldHandle';
import { TextHistory } from './TextHistory';
import { Merge } from './Merge';
import { TextField } from './TextField';

/** How long a pause of typing is, in milliseconds. */
const pauseOfTyping = 1000;

/** The supplied text at the left, ours at the right; nothing is shown to anybody before it is published. */
export function TextEditor(props: {
  readonly store: ListStore;
  readonly own: OwnText;
  readonly set: TextSet;
  readonly text: AdaptableText;
  readonly name: string;
  readonly language: Language;
  readonly row: LocalTextRow | undefined;
  readonly close: () => void;
  readonly preview: (typed: string) => ReactNode;
}) {
  const { own, row, close } = props;
  const styles = useEditorStyles();
  const text = useText(localTextsText);
  const field = useRef<FieldHandle>(null);
  const [looked, setLooked] = useState(false);
  const [spoken, setSpoken] = useState('');
  const value = own.draft?.text ?? own.shown;
  const { marks, limit } = props.text;
  const seen = seenText(value, props.text);
  const problem = textProblem(seen, limit) ?? lengthKept(value);
  const shared = cardsWith(props.text.block.id).length;
  const renewed = isOutdated(row, props.text);
  useLeaveWarning(own.draft !== undefined && own.place === 'window');
  useEffect(() => field.current?.focus(), []);
  // Not when the field is left: a message that comes then moves the button away under the pointer.
  useEffect(() => {
    setLooked(false);
    const timer = setTimeout(() => setLooked(true), pauseOfTyping);
    return () => clearTimeout(timer);
  }, [value]);
  const publish = () => {
    setLooked(true);
    if (problem || own.blocked) return field.current?.focus();
    own.publish();
    close();
  };
  const then = (work: () => void) => () => {
    work();
    close();
  };
  return (
    <form
      noValidate
      className={styles.editor}
      onSubmit={(submit) => {
        submit.preventDefault();
        publish();
      }}
    >
      {shared > 1 && <p className={styles.note}>{text.sharedBy(shared)}</p>}
      <div className={styles.sides}>
        <div className={styles.side}>
          <p className={styles.sideName}>{text.supplied}</p>
          <p className={styles.supplied}>
            {/* What has been renewed is what one came to see; otherwise what one has changed oneself. */}
            <Compared marks={marks} against={renewed ? baseText(row) : value}>
              {own.supplied}
            </Compared>
          </p>
          <p className={styles.note}>
            {renewed
              ? text.suppliedRenewed(props.text.block.version)
              : value.trim() === own.supplied
                ? text.noChanges
                : text.suppliedMarked}
          </p>
        </div>
        <div className={styles.side}>
          <TextField
            {...{ value, seen, field, marks }}
            language={props.language}
            write={own.write}
            lines={props.text.lines}
            supplied={own.supplied}
            problem={looked ? problem : undefined}
          />
          {value.trim() !== own.supplied && value.trim() !== '' && value.length < 4 * limit && (
            <div className={styles.side}>
              <p className={styles.note}>{text.ourWords}</p>
              <p className={styles.supplied}>
                <Compared marks={marks} against={own.supplied}>
                  {value.trim()}
                </Compared>
              </p>
            </div>
          )}
        </div>
      </div>
      <div className={styles.foot}>
        <DraftState shown={!own.draft ? 'none' : own.place} />
        <div className={styles.actions}>
          {own.draft ? (
            <Button appearance="subtle" onClick={then(own.drop)}>
              {text.drop}
            </Button>
          ) : (
            <Button appearance="subtle" onClick={close}>
              {text.close}
            </Button>
          )}
          <Button type="submit" appearance="primary" disabledFocusable={!own.draft}>
            {text.publish}
          </Button>
        </div>
      </div>
      <div className={styles.more}>
        {renewed && <Merge base={baseText(row)} ours={value} supplied={own.supplied} write={own.write} />}
        {renewed && <Button onClick={then(own.stillFits)}>{text.stillFits}</Button>}
        {isPublished(row) && (
          <Button appearance="subtle" icon={<ArrowReset20Regular />} onClick={then(own.withdraw)}>
            {text.withdraw}
          </Button>
        )}
        {props.preview(value)}
        {row && (
          <TextHistory
            store={props.store}
            rowKey={row.key}
            of={props.text}
            use={(version) => {
              own.write(version);
              setSpoken(text.inField);
              field.current?.focus();
            }}
          />
        )}
      </div>
      <Spoken words={spoken} />
    </form>
  );
}

function baseText(row: LocalTextRow | undefined): string {
  const { BaseText } = row?.fields ?? {};
  return typeof BaseText === 'string' ? BaseText : '';
}

function DraftState({ shown }: { readonly shown: 'none' | 'device' | 'window' }) {
  const styles = useEditorStyles();
  const text = useText(localTextsText);
  const Icon = { none: undefined, device: LaptopCheckmark20Regular, window: Edit20Regular }[shown];
  const words = { none: text.unchanged, device: text.draftOnDevice, window: text.draftInWindow }[shown];
  return (
    <span className={styles.draft}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      {words}
    </span>
  );
}
