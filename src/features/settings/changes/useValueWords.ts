import * as v from 'valibot';
import { fieldTypes } from '../../../lists';
import { longDate, listed, useLanguage, useText } from '../../../text';
import { modelChoices } from '../answers/answers';
import { answersText, groupKinds } from '../answers/text';
import { shownName } from '../rows/named/namedRow';
import type { SettingsRows } from '../rows/useSettingsRows';
import { changesText } from './text';

/** Says a stored value as people know it: areas by name, days in full, choices in the words they were chosen by. */
export function useValueWords(rows: Pick<SettingsRows, 'areas'>) {
  const language = useLanguage();
  const text = useText(answersText);
  const { noOwnNumbers } = useText(changesText);
  const areaNamed = (key: string) => {
    const area = rows.areas.find((row) => row.key === key.trim());
    return area ? shownName(area, language) : key.trim();
  };
  const setting = (name: unknown, value: string): string => {
    switch (name) {
      case 'model':
        return text.models[modelChoices.find((model) => model === value) ?? ''].name;
      case 'group': {
        const kind = groupKinds.find((one) => one === value);
        return kind ? text.groups[kind] : value;
      }
      case 'policeDistrict':
        return text.police(value);
      case 'languages':
        return value === 'da' ? text.danishOnly : text.bothLanguages;
      case 'deviceKeeps':
        return (value === 'changesOnly' ? text.keepChanges : text.keepRows).name;
      case 'ownNumbers':
        return value === 'none' ? noOwnNumbers : value;
      default:
        return day(value) ?? value;
    }
  };
  const day = (value: unknown) => {
    const read = v.safeParse(fieldTypes.day, value);
    return read.success ? longDate(read.output, language) : undefined;
  };
  return (column: string, value: unknown, row: Readonly<Record<string, unknown>>): string => {
    const typed = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    // Not to have decided on a model is a choice too.
    if (typed === '' && !(column === 'Value' && row.Title === 'model')) return '';
    if (column === 'Value') return setting(row.Title, typed);
    if (column === 'AreaKey' || column === 'AreaKeys')
      return listed(typed.split(';').filter(Boolean).map(areaNamed), language);
    return (column === 'CheckedOn' && day(typed)) || typed;
  };
}
