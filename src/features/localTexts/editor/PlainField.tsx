import { Textarea } from '@fluentui/react-components';
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../../contracts/language';
import { useEditorStyles } from '../LocalTexts.styles';
import type { Caret, FieldHandle } from './fieldHandle';

/** A text without marks; and one with them, as Markdown, until the editor for them is there. */
export function PlainField(props: {
  readonly value: string;
  readonly language: Language;
  readonly handle: Ref<FieldHandle>;
  readonly caret: Caret;
  readonly write: (text: string) => void;
  /** Letters are being put together, which nothing may disturb. */
  readonly compose: (composing: boolean) => void;
}) {
  const { value, caret, compose } = props;
  const styles = useEditorStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(props.handle, () => ({
    focus: () => area.current?.focus(),
    select(start, end) {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    },
  }));
  useLayoutEffect(() => {
    const element = area.current;
    return () => {
      if (element && element === element.ownerDocument.activeElement)
        caret.current = { start: element.selectionStart, end: element.selectionEnd };
    };
  }, [caret]);
  return (
    <Textarea
      ref={area}
      className={styles.textarea}
      resize="vertical"
      lang={props.language}
      rows={Math.min(16, Math.max(4, Math.ceil(value.length / 50)))}
      value={value}
      onChange={(_, typed) => props.write(typed.value)}
      onCompositionStart={() => compose(true)}
      onCompositionEnd={() => compose(false)}
    />
  );
}
