import { Button, type ButtonProps, mergeClasses } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold';
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic';
import { toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { useText } from '../../../../text';
import { linkPlace } from './links';
import { useRichStyles } from './RichField.styles';
import { bold, italic } from './schema';
import { richText } from './text';
import type { Editor } from './useEditor';
import { useOneStop } from './useOneStop';

/** The marks, and the way back and forth: one stop of the Tab key, with arrows between them. */
export function MarksToolbar(props: {
  readonly editor: Editor;
  readonly linking: boolean;
  readonly toggleLinking: () => void;
}) {
  const { state, run } = props.editor;
  const styles = useRichStyles();
  const text = useText(richText);
  const stop = useOneStop();
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      className={styles.toolbar}
      aria-label={text.toolbar}
      onKeyDown={stop.keys}
      onFocus={stop.remember}
      // What is chosen in the text stays chosen.
      onMouseDown={(press) => press.preventDefault()}
    >
      <Tool
        {...named(text.bold, 'B')}
        {...stop.at(0)}
        icon={<TextBold20Regular />}
        aria-pressed={isOn(state, bold)}
        onClick={() => run(toggleMark(bold))}
      />
      <Tool
        {...named(text.italic, 'I')}
        {...stop.at(1)}
        icon={<TextItalic20Regular />}
        aria-pressed={isOn(state, italic)}
        onClick={() => run(toggleMark(italic))}
      />
      <Tool
        {...named(text.link, 'K')}
        {...stop.at(2)}
        icon={<Link20Regular />}
        aria-pressed={linkPlace(state).href !== ''}
        aria-expanded={props.linking}
        onClick={props.toggleLinking}
      />
      <Tool
        {...named(text.undo, 'Z')}
        {...stop.at(3)}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={undoDepth(state) === 0}
        onClick={() => run(undo)}
      />
      <Tool
        {...named(text.redo, 'Y')}
        {...stop.at(4)}
        icon={<ArrowRedo20Regular />}
        disabledFocusable={redoDepth(state) === 0}
        onClick={() => run(redo)}
      />
    </div>
  );
}

function Tool(props: ButtonProps) {
  const styles = useRichStyles();
  const pressed = props['aria-pressed'] === true || props['aria-expanded'] === true;
  return (
    <Button
      {...props}
      appearance="subtle"
      size="small"
      className={mergeClasses(styles.tool, pressed && styles.pressed)}
    />
  );
}

const isMac = /Mac OS|iPhone|iPad/.test(navigator.userAgent);

/** A name, and the keys that do the same. */
const named = (name: string, key: string) => ({
  'aria-label': name,
  'aria-keyshortcuts': `${isMac ? 'Meta' : 'Control'}+${key}`,
  title: `${name} (${isMac ? '⌘' : 'Ctrl+'}${key})`,
});

/** Whether what is chosen has the mark, or what is typed next will have it. */
function isOn(state: EditorState, type: MarkType): boolean {
  const { empty, from, to, $from } = state.selection;
  if (!empty) return state.doc.rangeHasMark(from, to, type);
  return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
}
