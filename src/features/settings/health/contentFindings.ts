import * as v from 'valibot';
import { fieldTypes } from '../../../lists';
import { answerIn } from '../answers/answers';
import { areaKeysOf, areaName, type AreaRow, isRetired, personsOf, type PersonRow } from '../areas/areaRow';
import { isOld, type NumberRow, typedText } from '../ownNumbers/ownNumber';
import { type OldNumbers, oldSuppliedNumbers } from '../ownNumbers/suppliedNumbers';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { Looked } from './looked';
import type { PastRevision, RenewedText } from './textFacts';

/** What is not as it should be in what people have written. */
export type ContentFinding =
  | { readonly group: 'missing'; readonly kind: 'areaUncovered'; readonly area: AreaRow }
  | { readonly group: 'missing'; readonly kind: 'noContact' | 'noNumbers' }
  | { readonly group: 'missing'; readonly kind: 'unreachable' | 'nowhere'; readonly person: PersonRow }
  | { readonly group: 'wrong'; readonly kind: 'contactWrong'; readonly mail: string }
  | { readonly group: 'wrong'; readonly kind: 'fields'; readonly count: number }
  | { readonly group: 'old'; readonly kind: 'numberUnchecked' | 'numberOld'; readonly number: NumberRow }
  | { readonly group: 'old'; readonly kind: 'suppliedOld'; readonly old: OldNumbers }
  | { readonly group: 'old'; readonly kind: 'renewed'; readonly texts: readonly RenewedText[] }
  | { readonly group: 'old'; readonly kind: 'pastRevision'; readonly past: PastRevision };

export function contentFindings({ rows, wrongFields, texts, today }: Looked): ContentFinding[] {
  const old = oldSuppliedNumbers(today);
  const renewed = texts.renewed?.(rows.localTexts) ?? [];
  return [
    ...ofPersons(rows),
    ...ofContact(rows),
    ...(wrongFields > 0 ? [{ group: 'wrong', kind: 'fields', count: wrongFields } as const] : []),
    ...ofNumbers(rows, today),
    ...(old ? [{ group: 'old', kind: 'suppliedOld', old } as const] : []),
    ...(renewed.length > 0 ? [{ group: 'old', kind: 'renewed', texts: renewed } as const] : []),
    ...(texts.pastRevision === undefined
      ? []
      : [{ group: 'old', kind: 'pastRevision', past: texts.pastRevision } as const]),
  ];
}

/** Areas nobody covers, and persons nobody would find or could reach. A row without a name or an area is a wrong field. */
function ofPersons({ areas, persons }: SettingsRows): ContentFinding[] {
  const inUse = areas.filter((area) => !isRetired(area) && areaName(area) !== '');
  const named = persons.filter(({ fields }) => typedText('Title', fields.Title).trim() !== '');
  const has = (person: PersonRow, column: 'Phone' | 'Mail') =>
    typedText(column, person.fields[column]).trim() !== '';
  return [
    ...inUse
      .filter((area) => personsOf(area, persons).length === 0)
      .map((area) => ({ group: 'missing', kind: 'areaUncovered', area }) as const),
    ...named
      .filter(
        (person) =>
          areaKeysOf(person).length > 0 && !inUse.some((area) => personsOf(area, [person]).length > 0),
      )
      .map((person) => ({ group: 'missing', kind: 'nowhere', person }) as const),
    ...named
      .filter((person) => !has(person, 'Phone') && !has(person, 'Mail'))
      .map((person) => ({ group: 'missing', kind: 'unreachable', person }) as const),
  ];
}

function ofContact({ answers }: SettingsRows): ContentFinding[] {
  const mail = answerIn(answers, 'contact.mail');
  if (mail === '') return [{ group: 'missing', kind: 'noContact' }];
  return v.is(fieldTypes.mail, mail) ? [] : [{ group: 'wrong', kind: 'contactWrong', mail }];
}

function ofNumbers({ numbers, answers }: SettingsRows, today: string): ContentFinding[] {
  if (numbers.length === 0)
    return answerIn(answers, 'ownNumbers') === 'none' ? [] : [{ group: 'missing', kind: 'noNumbers' }];
  return numbers.flatMap((number): ContentFinding[] => {
    const day = typedText('CheckedOn', number.fields.CheckedOn);
    if (day === '') return [{ group: 'old', kind: 'numberUnchecked', number }];
    return isOld(day, today) ? [{ group: 'old', kind: 'numberOld', number }] : [];
  });
}
