import { modelQuestions } from '../../../content/models';

/** A letter for each question that is answered. */
export type ModelAnswers = Readonly<Record<string, string>>;

const open = '-';

/** The answers as a few letters, one for each question in order: to stop with, and to send to a colleague. */
export function answersCode(answers: ModelAnswers): string {
  return modelQuestions.map(({ id }) => answers[id] ?? open).join('');
}

/** What is not an answer of ours is open, so a code that was cut or mistyped still shows the rest. */
export function answersFrom(code: string): ModelAnswers {
  const answered = modelQuestions.flatMap(({ id, options }, at) => {
    const option = options.find((one) => one.id === code[at]);
    return option ? [[id, option.id] as const] : [];
  });
  return Object.fromEntries(answered);
}
