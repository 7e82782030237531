import {
  type ElementPart,
  modelElements,
  type ModelElement,
  type ModelNumber,
} from '../../../content/models';

/** What becomes of one element between two models. */
export interface ElementChange {
  readonly element: ModelElement;
  readonly from: ElementPart | undefined;
  readonly to: ElementPart | undefined;
}

export interface Comparison {
  readonly added: readonly ElementChange[];
  readonly changed: readonly ElementChange[];
  readonly kept: readonly ElementChange[];
  /** Not part of the model one moves to. What has been made of it stays. */
  readonly left: readonly ElementChange[];
}

/** What is added, what changes and what stays, in the order of the elements. */
export function compareModels(from: ModelNumber, to: ModelNumber): Comparison {
  const changes = modelElements.map((element) => ({
    element,
    from: element.parts[from],
    to: element.parts[to],
  }));
  return {
    added: changes.filter((one) => !one.from && one.to),
    changed: changes.filter((one) => one.from && one.to && one.from.how.id !== one.to.how.id),
    kept: changes.filter((one) => one.from && one.to && one.from.how.id === one.to.how.id),
    left: changes.filter((one) => one.from && !one.to),
  };
}
