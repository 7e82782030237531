import {
  type ElementPart,
  type ModelElement,
  modelElements,
  type ModelNumber,
} from '../../../content/models';
import { asText } from '../../../workspace';
import type { PlanRow } from '../workRows';
import { type DerivedStatus, type PlanFacts, type PlanStatus, planStatuses } from './facts';
import { elementsOf, type Stage, stages } from './stages';

/** An element of the chosen model, with what is known and written about it. */
export interface PlanLine {
  readonly element: ModelElement;
  readonly part: ElementPart;
  /** Absent while nobody has written about it. */
  readonly row: PlanRow | undefined;
  /** Absent where nothing can tell but people. */
  readonly derived: DerivedStatus | undefined;
  readonly status: PlanStatus;
}

export interface Plan {
  /** Only those the model has anything in. */
  readonly stages: readonly { readonly stage: Stage; readonly lines: readonly PlanLine[] }[];
  /** Written about, and no longer in the model or in the content: kept as it was. */
  readonly left: readonly PlanRow[];
}

/** The plan of one model. Pure: what was written is never changed by what the content says. */
export function planOf(model: ModelNumber, rows: readonly PlanRow[], facts: PlanFacts): Plan {
  // Of two rows on one element the first counts, here as everywhere.
  const rowOf = new Map([...rows].reverse().map((row) => [String(row.fields.Element), row]));
  const all = stages.map((stage) => ({
    stage,
    lines: elementsOf[stage].flatMap((id): PlanLine[] => {
      const element = modelElements.find((one) => one.id === id);
      const part = element?.parts[model];
      if (!element || !part) return [];
      const [row, derived] = [rowOf.get(id), facts[id]];
      return [{ element, part, row, derived, status: derived?.status ?? statusIn(row) }];
    }),
  }));
  const shown = new Set<string>(all.flatMap(({ lines }) => lines.map(({ element }) => element.id)));
  return {
    stages: all.filter(({ lines }) => lines.length > 0),
    left: [...rowOf].flatMap(([id, row]) => (shown.has(id) ? [] : [row])),
  };
}

export function linesOf(plan: Plan): readonly PlanLine[] {
  return plan.stages.flatMap(({ lines }) => lines);
}

/** What people have said; nothing, and what nobody can read, counts as missing. */
export function statusIn(row: PlanRow | undefined): PlanStatus {
  const said = asText('Status', row?.fields.Status);
  return planStatuses.find((status) => status === said) ?? 'missing';
}

/** A fixed key for each element: two who write about one for the first time meet in one row. */
export function planKey(elementId: string): string {
  return `91a00000-0000-4000-8000-${elementId.slice(1).padStart(12, '0')}`;
}
