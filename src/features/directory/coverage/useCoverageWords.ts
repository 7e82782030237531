import { neededFields, sizeSaid } from '../../../content/coverage';
import type { ModelNumber } from '../../../content/models/model';
import { useLanguage, useText } from '../../../text';
import { type Coverage, type CoverageRow, isWanting } from './coverage';
import { coverageText } from './text';

/** Coverage in words: what every row is called, and the few sentences that say what is missing. */
export function useCoverageWords(model: ModelNumber) {
  const language = useLanguage();
  const text = useText(coverageText);
  const nameOf = ({ field, areas }: CoverageRow) =>
    field ? neededFields[field].name[language] : (areas[0]?.name[language] ?? '');
  const list = (rows: readonly CoverageRow[]) => {
    const names = rows.map(nameOf);
    return names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} ${text.and} ${names[names.length - 1]}`;
  };
  const stateOf = ({ state, persons }: CoverageRow) =>
    state === 'several' ? text.several(persons.length) : text.states[state];
  const said = ({ rows, aloneWith, size, persons }: Coverage): string[] => {
    const needed = rows.filter(isWanting);
    const line = (those: readonly CoverageRow[], words: (fields: string) => string) =>
      those.length > 0 ? [words(list(those))] : [];
    const alone = new Set(aloneWith.flatMap((one) => one.rows));
    const lines = [
      ...line(
        needed.filter(({ state }) => state === 'nobody'),
        text.nobody,
      ),
      ...line(
        needed.filter(({ state }) => state === 'unreachable'),
        text.unreachable,
      ),
      ...aloneWith.map((one) => text.alone(one.person.name, list(one.rows))),
      ...line(
        needed.filter((row) => row.state === 'one' && !alone.has(row)),
        text.one,
      ),
      ...line(
        rows.filter(({ need, state }) => need === 'rather' && state === 'nobody'),
        text.rather,
      ),
    ];
    const guidance = (model === 1 ? sizeSaid.few : sizeSaid.wide).text[language];
    return [
      ...(lines.length > 0 ? lines : [text.whole]),
      ...(size === 'fits' ? [] : [`${text.count(persons.length)} ${guidance}`]),
    ];
  };
  return { nameOf, stateOf, said };
}
