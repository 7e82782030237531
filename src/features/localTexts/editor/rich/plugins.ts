import {
  chainCommands,
  deleteSelection,
  joinBackward,
  joinForward,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import { bold, italic } from './schema';
import { typing } from './typing';

const backwards = chainCommands(undoInputRule, deleteSelection, joinBackward);
const forwards = chainCommands(deleteSelection, joinForward);

/** What the keyboard does, and the way back. @param openLink asks where a link leads */
export function plugins(openLink: () => void): readonly Plugin[] {
  const keys: Readonly<Record<string, Command>> = {
    'Mod-b': toggleMark(bold),
    'Mod-i': toggleMark(italic),
    'Mod-k': () => {
      openLink();
      return true;
    },
    ...{ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Z': redo },
    ...{ Enter: splitBlock, 'Shift-Enter': splitBlock },
    ...{ Backspace: backwards, 'Mod-Backspace': backwards, 'Shift-Backspace': backwards },
    ...{ Delete: forwards, 'Mod-Delete': forwards },
  };
  return [history(), typing, keymap(keys)];
}
