import { Toolbar, ToolbarButton, ToolbarDivider, ToolbarToggleButton } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold';
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic';
import { toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { MouseEvent } from 'react';
import { useText } from '../../../../text';
import { linkPlace } from './links';
import { useRichStyles } from './RichField.styles';
import { bold, italic } from './schema';
import { richText } from './text';
import type { Editor } from './useEditor';

const isMac = /Mac OS|iPhone|iPad/.test(navigator.userAgent);

/** A name, and the keys that do the same. */
const named = (name: string, key: string) => ({
  'aria-label': name,
  'aria-keyshortcuts': `${isMac ? 'Meta' : 'Control'}+${key}`,
  title: `${name} (${isMac ? '⌘' : 'Ctrl+'}${key})`,
});

export function MarksToolbar(props: {
  readonly editor: Editor;
  readonly linking: boolean;
  readonly toggleLinking: () => void;
}) {
  const { editor } = props;
  const { state, run } = editor;
  const styles = useRichStyles();
  const text = useText(richText);
  const pressed = [
    ...(isOn(state, bold) ? ['bold'] : []),
    ...(isOn(state, italic) ? ['italic'] : []),
    ...(props.linking || linkPlace(state).href ? ['link'] : []),
  ];
  return (
    <Toolbar
      size="small"
      className={styles.toolbar}
      aria-label={text.toolbar}
      checkedValues={{ marks: pressed }}
      // What is chosen in the text stays chosen.
      onMouseDown={(press: MouseEvent) => press.preventDefault()}
    >
      <ToolbarToggleButton
        {...named(text.bold, 'B')}
        {...{ name: 'marks', value: 'bold', icon: <TextBold20Regular /> }}
        onClick={() => run(toggleMark(bold))}
      />
      <ToolbarToggleButton
        {...named(text.italic, 'I')}
        {...{ name: 'marks', value: 'italic', icon: <TextItalic20Regular /> }}
        onClick={() => run(toggleMark(italic))}
      />
      <ToolbarToggleButton
        {...named(text.link, 'K')}
        {...{ name: 'marks', value: 'link', icon: <Link20Regular /> }}
        aria-expanded={props.linking}
        onClick={props.toggleLinking}
      />
      <ToolbarDivider />
      <ToolbarButton
        {...named(text.undo, 'Z')}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={undoDepth(state) === 0}
        onClick={() => run(undo)}
      />
      <ToolbarButton
        {...named(text.redo, 'Y')}
        icon={<ArrowRedo20Regular />}
        disabledFocusable={redoDepth(state) === 0}
        onClick={() => run(redo)}
      />
    </Toolbar>
  );
}

/** Whether what is chosen has the mark, or what is typed next will have it. */
function isOn(state: EditorState, type: MarkType): boolean {
  const { empty, from, to, $from } = state.selection;
  if (!empty) return state.doc.rangeHasMark(from, to, type);
  return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
}
