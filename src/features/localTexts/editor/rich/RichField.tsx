import { mergeClasses } from '@fluentui/react-components';
import { type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../../contracts/language';
import type { AdaptableText } from '../../textSet';
import type { Caret, FieldHandle } from '../fieldHandle';
import { LinkPanel } from './LinkPanel';
import { linkPlace, withLink, withoutLink } from './links';
import { MarksToolbar } from './MarksToolbar';
import { useRichStyles } from './RichField.styles';
import { useEditor } from './useEditor';

/** What a field around it says of it. */
export interface FieldAria {
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: unknown;
}

/** A text with bold, italic and links, written as it will be read; what is kept is Markdown. */
export function RichField(props: {
  readonly value: string;
  readonly language: Language;
  readonly lines: AdaptableText['lines'];
  readonly field: FieldAria;
  readonly handle: Ref<FieldHandle>;
  readonly caret: Caret;
  readonly write: (text: string) => void;
}) {
  const styles = useRichStyles();
  const element = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const wrong = Boolean(props.field['aria-invalid']);
  const attributes = useAttributes(
    props,
    mergeClasses(styles.editable, props.lines === 'steps' && styles.points),
  );
  const editor = useEditor(element, {
    ...{ value: props.value, write: props.write, caret: props.caret, attributes },
    openLink: () => setLinking(true),
  });
  useImperativeHandle(props.handle, () => ({ focus: editor.focus, select: editor.select }));
  const place = linkPlace(editor.state);
  const close = () => {
    setLinking(false);
    editor.focus();
  };
  return (
    <div className={mergeClasses(styles.box, wrong && styles.wrong)}>
      <MarksToolbar
        editor={editor}
        linking={linking}
        toggleLinking={() => (linking ? close() : setLinking(true))}
      />
      {linking && (
        <LinkPanel
          place={place}
          close={close}
          set={(href, words) => {
            editor.send(withLink(editor.state, place, href, words));
            close();
          }}
          remove={() => {
            editor.send(withoutLink(editor.state, place));
            close();
          }}
        />
      )}
      <div ref={element} />
    </div>
  );
}

/** The same object as long as nothing in it changes. */
function useAttributes(
  { field, language }: Pick<Parameters<typeof RichField>[0], 'field' | 'language'>,
  className: string,
): Readonly<Record<string, string>> {
  const { id, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy } = field;
  const invalid = Boolean(field['aria-invalid']);
  return useMemo(
    () => ({
      ...{ class: className, lang: language, role: 'textbox', 'aria-multiline': 'true' },
      ...(id && { id }),
      ...(labelledBy && { 'aria-labelledby': labelledBy }),
      ...(describedBy && { 'aria-describedby': describedBy }),
      ...(invalid && { 'aria-invalid': 'true' }),
    }),
    [className, language, id, labelledBy, describedBy, invalid],
  );
}
