import type { Row } from '../../../contracts/listSchema';
import { topics, topicsOf } from '../answers/topics';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { SettingsPart } from './settingsPart';

/** Where something that was written waits for this person: the way there is shown before they look for it. */
export function partsInNeed(rows: SettingsRows): ReadonlySet<SettingsPart> {
  const answersOf = (part: keyof typeof topicsOf) =>
    topicsOf[part].flatMap((topic) => topics[topic].flatMap((name) => rows.answers.get(name) ?? []));
  const written: Readonly<Partial<Record<SettingsPart, readonly Pick<Row, 'saving'>[]>>> = {
    municipality: answersOf('municipality'),
    areas: [...rows.areas, ...rows.departments, ...rows.persons],
    numbers: rows.numbers,
    data: answersOf('data'),
  };
  const waiting = Object.entries(written).filter(([, some]) =>
    some.some(({ saving }) => saving?.state === 'needsYou'),
  );
  return new Set(waiting.map(([part]) => part as SettingsPart));
}
