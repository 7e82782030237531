import { type Answers, answerIn, hasNoGroup } from '../answers/answers';
import { isOld, type NumberRow, typedText } from '../ownNumbers/ownNumber';
import type { SettingsRows } from '../rows/useSettingsRows';

/** What a coordinator answers before the page is of use, in the order in which one answer helps the next. */
export const stepNames = ['ready', 'municipality', 'group', 'person', 'numbers', 'publish'] as const;
export type StepName = (typeof stepNames)[number];

/** What the steps can be told from: nothing of it is the guide's own memory. */
export interface SetUpFacts extends Pick<SettingsRows, 'answers' | 'persons' | 'numbers'> {
  /** Lists and permissions as far as this person can see and set them. */
  readonly ready: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Whether a step is done, as SharePoint has it now. */
export function isDone(step: StepName, facts: SetUpFacts): boolean {
  const { answers, persons, numbers, today } = facts;
  switch (step) {
    case 'ready':
      return facts.ready;
    case 'municipality':
      return answerIn(answers, 'municipality') !== '';
    case 'group':
      return answerIn(answers, 'workspace') !== '' || hasNoGroup(answers);
    case 'person':
      return persons.some(({ fields }) => typedText('Title', fields.Title) !== '');
    case 'numbers':
      if (numbers.length === 0) return answerIn(answers, 'ownNumbers') === 'none';
      return numbers.every((row) => isChecked(row, today));
    case 'publish':
      return isInUse(answers);
  }
}

/** The first step that is left, or nothing. */
export function nextStep(facts: SetUpFacts): StepName | undefined {
  return stepNames.find((step) => !isDone(step, facts));
}

/** A coordinator has said that the page is ready for everybody: what is missing from then on is a matter of health. */
export function isInUse(answers: Answers): boolean {
  return answerIn(answers, 'inUseSince') !== '';
}

function isChecked({ fields }: NumberRow, today: string): boolean {
  const day = typedText('CheckedOn', fields.CheckedOn);
  return day !== '' && !isOld(day, today);
}
