import type { Row } from '../../../contracts/listSchema';
import { type SettingName, settingKeys, type settings } from '../../../lists';

export type AnswerRow = Row<typeof settings>;
/** The municipality's choices as they stand, row by name. */
export type Answers = ReadonlyMap<SettingName, AnswerRow>;

/** Of two rows with one name the first counts, here as everywhere. */
export function answersFrom(rows: readonly AnswerRow[]): Answers {
  const named = rows.flatMap((row) => {
    const name = row.fields.Title;
    return isSettingName(name) ? [[name, row] as const] : [];
  });
  return new Map(named.reverse());
}

/** What is answered, or nothing. */
export function answerIn(answers: Answers, name: SettingName): string {
  const value = answers.get(name)?.fields.Value;
  return typeof value === 'string' ? value.trim() : '';
}

/** Which of the models; `''` while nobody has decided, and then the page is as in the first. */
export type ModelChoice = (typeof modelChoices)[number];
export const modelChoices = ['1', '2', '3', ''] as const;

export function modelIn(answers: Answers): ModelChoice {
  return modelChoices.find((model) => model === answerIn(answers, 'model')) ?? '';
}

function isSettingName(name: unknown): name is SettingName {
  return typeof name === 'string' && Object.hasOwn(settingKeys, name);
}

/** The municipality meets in no group: it has said so, or Model 1 asks for none. */
export function hasNoGroup(answers: Answers): boolean {
  const group = answerIn(answers, 'group');
  if (answerIn(answers, 'workspace') !== '') return false;
  return group === 'none' || (group === '' && answerIn(answers, 'model') === '1');
}
