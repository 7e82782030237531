import {
  type ContextFactor,
  type ModelNumber,
  modelNumbers,
  modelQuestions,
  models,
} from '../../../content/models';
import type { ModelAnswers } from './answersCode';

/** What the answers say of one model. */
export interface ModelFit {
  readonly model: ModelNumber;
  /** What goes with the model, and is so here. */
  readonly fits: readonly ContextFactor[];
  /** What goes with the model, and is otherwise here. */
  readonly differs: readonly ContextFactor[];
}

export interface Explanation {
  /** Always 1, 2, 3: what stands first is not the best. */
  readonly models: readonly ModelFit[];
  /** One or two, in the order 1-2-3; none where the answers point to no one more than to the others. */
  readonly closest: readonly ModelNumber[];
  /** Questions not answered, by their place. */
  readonly open: readonly number[];
}

/**
 * Holds a municipality's answers up against what goes with each model. It counts nothing for a reader and decides
 * nothing: close is a model of which little is otherwise here.
 */
export function explain(answers: ModelAnswers): Explanation {
  const fits = modelNumbers.map((model) => fitOf(model, answers));
  return {
    models: fits,
    closest: closestOf(fits),
    open: modelQuestions.flatMap(({ id }, at) => (answers[id] === undefined ? [at] : [])),
  };
}

function fitOf(model: ModelNumber, answers: ModelAnswers): ModelFit {
  const { factors } = models[model];
  const holds = ({ question, answers: saying }: ContextFactor) => saying.includes(answers[question] ?? '');
  return {
    model,
    fits: factors.filter(holds),
    differs: factors.filter((factor) => answers[factor.question] !== undefined && !holds(factor)),
  };
}

/**
 * Those of which least is otherwise. Where that is one alone, and not all of it is as here, also another that is nearly
 * as close.
 */
function closestOf(fits: readonly ModelFit[]): readonly ModelNumber[] {
  const least = Math.min(...fits.map(({ differs }) => differs.length));
  const within = (more: number) => fits.filter(({ differs }) => differs.length <= least + more);
  const allAsHere = least === 0 && within(0).length === 1;
  const named = (allAsHere ? [within(0)] : [within(1), within(0)]).find(({ length }) => length <= 2) ?? [];
  return named.map(({ model }) => model);
}
