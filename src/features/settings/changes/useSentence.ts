import { useLanguage, useText } from '../../../text';
import { shownName } from '../rows/named/namedRow';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { Change } from './change';
import { changesText } from './text';
import { useValueWords } from './useValueWords';

/** One change in words, and what the former value is called where there is one. */
export interface Sentence {
  readonly whole: string;
  /** What was changed, such as "telefonnummeret for Signe Lyngtofte". */
  readonly what: string;
  readonly from: string;
}

export function useSentence(rows: Pick<SettingsRows, 'areas'>): (change: Change) => Sentence {
  const text = useText(changesText);
  const language = useLanguage();
  const valueWords = useValueWords(rows);
  const settingNamed = (name: unknown) =>
    (text.settings as Readonly<Record<string, string>>)[String(name)] ?? String(name);
  return ({ list, by: who, row, what }) => {
    const by = who || text.somebody;
    const thing = list === 'settings' ? settingNamed(row.Title) : shownName({ fields: row }, language);
    if (what.kind === 'moved') return { whole: text.moved(by, text.lists[list]), what: thing, from: '' };
    if (what.kind === 'added') {
      const whole =
        list === 'settings'
          ? text.wrote(by, thing, valueWords('Value', row.Value, row) || text.nothing)
          : text.added(by, text.things[list], thing);
      return { whole, what: thing, from: '' };
    }
    const { column } = what;
    if (column === 'State') {
      const retired = what.to === 'retired';
      const whole = retired ? text.retired(by, thing) : text.usedAgain(by, thing);
      return { whole, what: thing, from: retired ? text.inUse : text.notInUse };
    }
    const named = list === 'settings' ? thing : text.of(text.columns[column] ?? column, thing);
    const [from, to] = [valueWords(column, what.from, row), valueWords(column, what.to, row)];
    const whole =
      from === ''
        ? text.wrote(by, named, to || text.nothing)
        : to === ''
          ? text.emptied(by, named, from)
          : text.changed(by, named, from, to);
    return { whole, what: named, from: from || text.nothing };
  };
}
