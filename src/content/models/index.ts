/** The three models: a door of its own, so that only the pages about them load it. */
import type { ModelElement } from './element';
import { action } from './elements/action';
import { cooperation } from './elements/cooperation';
import { fields } from './elements/fields';
import { information } from './elements/information';
import { knowledge } from './elements/knowledge';
import { responsibility } from './elements/responsibility';
import type { Model, ModelNumber } from './model';
import { model1 } from './model1';
import { model2 } from './model2';
import { model3 } from './model3';

export { betterThanNone, noHierarchy, widerModel, yourOwnDecision } from './aboutAll';
export { type ElementPart, type Giving, givings, type ModelElement } from './element';
export { type ContextFactor, type Model, type ModelNumber, modelNumbers } from './model';
export type { ModelQuestion } from './question';
export { modelQuestions } from './questions';

/** In the order they are always shown in, which says nothing of their worth. */
export const models: Readonly<Record<ModelNumber, Model>> = { 1: model1, 2: model2, 3: model3 };

export const modelElements: readonly ModelElement[] = [
  ...responsibility,
  ...fields,
  ...knowledge,
  ...information,
  ...action,
  ...cooperation,
];
