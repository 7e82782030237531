import { Button, Field, Input } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../../../text';
import { linkAddress, type LinkProblem } from './linkAddress';
import type { LinkPlace } from './links';
import { useRichStyles } from './RichField.styles';
import { richText } from './text';

/** Asks where a link leads, right under the buttons; nothing that is read is covered. */
export function LinkPanel(props: {
  readonly place: LinkPlace;
  readonly set: (href: string, words: string) => void;
  readonly remove: () => void;
  readonly close: () => void;
}) {
  const { place, close } = props;
  const styles = useRichStyles();
  const text = useText(richText);
  const input = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(place.href);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<LinkProblem>();
  useEffect(() => input.current?.focus(), []);
  const set = () => {
    const found = linkAddress(address);
    if (found.ok) {
      props.set(found.href, words.trim() || address.trim());
      return;
    }
    setProblem(found.problem);
    input.current?.focus();
  };
  const keys = (press: KeyboardEvent) => {
    const work = { Escape: close, Enter: press.target instanceof HTMLInputElement ? set : undefined }[
      press.key
    ];
    if (!work || press.nativeEvent.isComposing) return;
    // Enter would publish the text, and Escape close what is around it.
    press.preventDefault();
    press.stopPropagation();
    work();
  };
  return (
    // Keys are for its fields and buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-label={text.link} className={styles.panel} onKeyDown={keys}>
      <Field
        className={styles.address}
        label={place.words ? text.addressOf(shortened(place.words)) : text.address}
        hint={text.addressHint}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem && text.problems[problem]}
      >
        <Input
          ref={input}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          onChange={(_, typed) => {
            setAddress(typed.value);
            setProblem(undefined);
          }}
        />
      </Field>
      {place.from === place.to && (
        <Field className={styles.address} label={text.words}>
          <Input value={words} onChange={(_, typed) => setWords(typed.value)} />
        </Field>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={set}>
          {text.setLink}
        </Button>
        {place.href !== '' && (
          <Button size="small" appearance="subtle" onClick={props.remove}>
            {text.removeLink}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}

/** So much of the words that one knows them again. */
const shortened = (words: string) => (words.length > 40 ? `${words.slice(0, 39).trim()}…` : words);
