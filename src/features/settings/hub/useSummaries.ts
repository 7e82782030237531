import { useText } from '../../../text';
import { modelIn } from '../answers/answers';
import { summaryOf } from '../answers/summary';
import { answersText } from '../answers/text';
import { topicsFor } from '../answers/topics';
import { isRetired } from '../rows/named/namedRow';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { SettingsPart } from './settingsPart';
import { hubText } from './text';

/** How each part stands, in one line. */
export function useSummaries(rows: SettingsRows): Readonly<Record<SettingsPart, string>> {
  const text = useText(hubText);
  const answers = useText(answersText);
  const inUse = (some: SettingsRows['areas'] | SettingsRows['departments']) =>
    some.filter((row) => !isRetired(row)).length;
  const departments = inUse(rows.departments);
  const joined = (...parts: (string | false)[]) => parts.filter(Boolean).join(' · ');
  return {
    municipality: joined(
      summaryOf('municipality', rows.answers, answers),
      modelIn(rows.answers) === '' ? text.noModel : summaryOf('model', rows.answers, answers),
    ),
    areas: joined(
      text.areas(inUse(rows.areas)),
      departments > 0 && text.departments(departments),
      text.persons(rows.persons.length),
    ),
    numbers: text.numbers(rows.numbers.length),
    data: joined(...topicsFor('data', rows.answers).map((topic) => summaryOf(topic, rows.answers, answers))),
    changes: text.changes,
  };
}
