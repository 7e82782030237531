/** The three models, laid out flat for the checks. */
import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';
import {
  betterThanNone,
  modelElements,
  modelNumbers,
  modelQuestions,
  models,
  noHierarchy,
  widerModel,
  yourOwnDecision,
} from '../models';

type ModelBlock = ContentBlock<string | readonly string[]>;

const shared = [noHierarchy, betterThanNone, widerModel, yourOwnDecision] as const;
const inOrder = modelNumbers.map((number) => models[number]);

/** What is read in one go: how a model is introduced, what it asks, all its elements, a question. */
export function modelReadings(): { readonly id: string; readonly blocks: readonly ModelBlock[] }[] {
  return [
    { id: 'models.aboutAll', blocks: shared },
    ...inOrder.map(({ number, whenRight, logic, factors }) => ({
      id: `models.${number}`,
      blocks: [whenRight, logic, ...factors.map(({ text }) => text)],
    })),
    ...inOrder.map(({ asks }) => ({ id: asks.id, blocks: [asks] })),
    ...inOrder.map(({ number }) => ({ id: `models.${number}.elements`, blocks: elementBlocks([number]) })),
    ...modelQuestions.map(({ text }) => ({ id: text.id, blocks: [questionBlock(text)] })),
  ];
}

export function modelBlocks(): ModelBlock[] {
  return modelReadings().flatMap(({ blocks }) => blocks);
}

export function modelLabels(): { readonly id: string; readonly text: InBothLanguages }[] {
  return [
    ...inOrder.map(({ number, name }) => ({ id: `models.${number}`, text: name })),
    ...modelElements.map(({ id, name }) => ({ id: `models.${id}`, text: name })),
    ...modelQuestions.flatMap(({ text, options }) =>
      options.map(({ label }) => ({ id: text.id, text: label })),
    ),
  ];
}

/** Every text with the report's lines it names. */
export function modelTraces(): { readonly id: string; readonly lines: readonly string[] }[] {
  return [
    ...shared,
    ...inOrder.flatMap(({ whenRight, logic, asks, factors }) => [
      whenRight,
      logic,
      asks,
      ...factors.map(({ text, lines }) => ({ id: text.id, lines })),
    ]),
    ...modelElements.flatMap(({ id, parts }) =>
      Object.values(parts).map(({ lines }) => ({ id: `models.${id}`, lines })),
    ),
    ...modelQuestions.map(({ text }) => text),
  ];
}

function elementBlocks(numbers: readonly (typeof modelNumbers)[number][]): ModelBlock[] {
  return modelElements.flatMap(({ parts }) =>
    numbers.flatMap((number) => {
      const part = parts[number];
      return part ? [part.how, ...(part.stressed ? [part.stressed] : [])] : [];
    }),
  );
}

function questionBlock(text: (typeof modelQuestions)[number]['text']): ModelBlock {
  const lines = ({ ask, why }: (typeof text.text)['da']) => [ask, why];
  return { ...text, text: { da: lines(text.text.da), en: lines(text.text.en) } };
}
