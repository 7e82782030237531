/** Formulas of a list and of its columns, which SharePoint holds every writer to, whatever way the values come. */
import { evaluate, holds, type Cells } from '../formulas/evaluate';
import { parseFormula } from '../formulas/parse';
import type { Formula } from '../formulas/syntax';
import { dataInvalid, formulaInvalid } from '../protocol/errors';
import type { Json } from '../protocol/http';
import type { Field } from '../storage/fields';
import type { Content } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { startOfDay } from '../storage/siteTime';

/** Columns a formula may read. */
const readable = ['Text', 'Number', 'DateTime', 'Choice', 'Boolean'];
const millisecondsOfDay = 86_400_000;
/** Serial number of 1 January 1970. */
const epoch = 25_569;

/** What a formula has to know of a column, also of one that is not there yet. */
type Readable = Pick<Field, 'internal_name' | 'title'> & { readonly type: string | Field['type'] };

type Validated = Pick<ListRow, 'validation_formula' | 'validation_message'>;

/** @throws 500 with the list's or the column's own message; columns come first */
export function demandValid(list: Validated, fields: readonly Field[], content: Content, now: string): void {
  const cells = cellsOf(fields, content, now);
  const fails = (formula: string | null | undefined): boolean => {
    const parsed = formula ? parseFormula(formula) : undefined;
    return parsed !== undefined && !holds(evaluate(parsed, cells));
  };
  for (const { settings } of fields)
    if (fails(settings.validationFormula))
      throw dataInvalid('column', settings.validationMessage || undefined);
  if (fails(list.validation_formula)) throw dataInvalid('list', list.validation_message || undefined);
}

/**
 * @param fields those the formula may read: of a column, itself alone
 * @throws 500 for what is no formula or names another column
 */
export function demandFormula(formula: string | null | undefined, fields: readonly Readable[]): void {
  if (!formula) return;
  const parsed = parseFormula(formula);
  if (parsed === undefined || !columnsIn(parsed).every((name) => named(name, fields) !== undefined))
    throw formulaInvalid();
}

function columnsIn(formula: Formula): string[] {
  switch (formula.kind) {
    case 'column':
      return [formula.name];
    case 'binary':
      return [...columnsIn(formula.left), ...columnsIn(formula.right)];
    case 'call':
      return formula.inputs.flatMap(columnsIn);
    case 'value':
      return [];
  }
}

/** By internal name or title. */
function named<One extends Readable>(name: string, fields: readonly One[]): One | undefined {
  const found =
    fields.find((field) => field.internal_name === name) ?? fields.find(({ title }) => title === name);
  return found !== undefined && readable.includes(typeName(found)) ? found : undefined;
}

function typeName({ type }: Readable): string {
  return typeof type === 'string' ? type : type.name;
}

function cellsOf(fields: readonly Field[], content: Content, now: string): Cells {
  return {
    column(name) {
      const field = named(name, fields);
      const value = field === undefined ? null : (content[field.internal_name] ?? null);
      return field?.type.name === 'DateTime' ? serial(value) : plain(value);
    },
    today: () => serial(startOfDay(now)) ?? 0,
  };
}

function serial(date: Json): number | null {
  return typeof date === 'string' ? Date.parse(date) / millisecondsOfDay + epoch : null;
}

function plain(value: Json): string | number | boolean | null {
  return typeof value === 'object' ? null : value;
}
