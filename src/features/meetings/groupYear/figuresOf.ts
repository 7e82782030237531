import type { Language } from '../../../contracts/language';
import { bandInWords } from '../../../workspace';
import type { GroupYear } from './groupYear';
import type { groupYearText } from './text';

/** The figures of a year, in the order they are read. */
export function figuresOf(of: GroupYear, text: (typeof groupYearText)['da'], language: Language) {
  return [
    { name: text.held, value: String(of.held.length) },
    ...(of.cancelled > 0 ? [{ name: text.cancelled, value: String(of.cancelled) }] : []),
    { name: text.points, value: String(of.points) },
    { name: text.promised, value: String(of.promised) },
    { name: text.done, value: String(of.done) },
    { name: text.dropped, value: String(of.dropped) },
    { name: text.open, value: String(of.open) },
    ...(of.evaluations ? [{ name: text.evaluations, value: bandInWords(of.evaluations)[language] }] : []),
  ];
}
