import type { AudienceStep } from '../../../contracts/audiences';
import type { ListSchema } from '../../../contracts/listSchema';
import { areaName, type AreaRow, isRetired, personsOf } from '../areas/areaRow';
import { answerIn } from '../answers/answers';
import { isOld, type NumberRow, typedText } from '../ownNumbers/ownNumber';
import { type OldNumbers, oldSuppliedNumbers } from '../ownNumbers/suppliedNumbers';
import type { ReadyPlan } from '../ready/readyPlan';
import type { SettingsRows } from '../rows/useSettingsRows';

/** What is not as it should be, by what it is that is wrong. */
export const findingGroups = ['missing', 'open', 'old', 'version'] as const;
export type FindingGroup = (typeof findingGroups)[number];

export type Finding = { readonly group: FindingGroup } & (
  | { readonly kind: 'list'; readonly list: ListSchema }
  | { readonly kind: 'columns'; readonly list: ListSchema; readonly count: number }
  | { readonly kind: 'access'; readonly step: AudienceStep }
  | { readonly kind: 'areaUncovered'; readonly area: AreaRow }
  | { readonly kind: 'noContact' }
  | { readonly kind: 'noNumbers' }
  | { readonly kind: 'suppliedOld'; readonly old: OldNumbers }
  | { readonly kind: 'numberUnchecked' | 'numberOld'; readonly number: NumberRow }
);

/** Looks the site through. Pure. @param today `YYYY-MM-DD` */
export function findingsOf(rows: SettingsRows, plan: ReadyPlan | undefined, today: string): Finding[] {
  return [
    ...(plan ? ofPlan(plan) : []),
    ...ofContent(rows),
    ...ofSupplied(today),
    ...ofNumbers(rows.numbers, today),
  ];
}

function ofPlan({ lists: { steps }, access }: ReadyPlan): Finding[] {
  const missing = steps.flatMap((step) => (step.kind === 'createList' ? [step.list] : []));
  const behind = new Set(steps.map(({ list }) => list).filter((list) => !missing.includes(list)));
  return [
    ...missing.map((list) => ({ group: 'missing', kind: 'list', list }) as const),
    ...(typeof access === 'object' ? access.steps : []).map(
      (step) => ({ group: step.kind === 'setAudience' ? 'open' : 'missing', kind: 'access', step }) as const,
    ),
    ...[...behind].map((list) => {
      const count = steps.filter((step) => step.list === list).length;
      return { group: 'version', kind: 'columns', list, count } as const;
    }),
  ];
}

function ofContent({ areas, persons, answers, numbers }: SettingsRows): Finding[] {
  const contact = answerIn(answers, 'contact.mail') !== '';
  const silent = numbers.length === 0 && answerIn(answers, 'ownNumbers') !== 'none';
  return [
    ...areas
      .filter((area) => !isRetired(area) && areaName(area) !== '' && personsOf(area, persons).length === 0)
      .map((area) => ({ group: 'missing', kind: 'areaUncovered', area }) as const),
    ...(contact ? [] : [{ group: 'missing', kind: 'noContact' } as const]),
    ...(silent ? [{ group: 'missing', kind: 'noNumbers' } as const] : []),
  ];
}

function ofSupplied(today: string): Finding[] {
  const old = oldSuppliedNumbers(today);
  return old ? [{ group: 'old', kind: 'suppliedOld', old }] : [];
}

function ofNumbers(numbers: readonly NumberRow[], today: string): Finding[] {
  return numbers.flatMap((number): Finding[] => {
    const day = typedText('CheckedOn', number.fields.CheckedOn);
    if (day === '') return [{ group: 'old', kind: 'numberUnchecked', number }];
    return isOld(day, today) ? [{ group: 'old', kind: 'numberOld', number }] : [];
  });
}
