/** What a formula comes to. As in a spreadsheet, text is compared without case, and an empty cell is 0 to a number and '' to a text. */
import { foldCase } from '../storage/collation';
import type { Formula, FormulaValue, Operator } from './syntax';

/** Null is an empty column. */
type Value = FormulaValue | null;

export interface Cells {
  column(name: string): Value;
  /** The day as the serial number of a spreadsheet. */
  today(): number;
}

export function evaluate(formula: Formula, cells: Cells): Value {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'column':
      return cells.column(formula.name);
    case 'binary':
      return combine(formula.operator, evaluate(formula.left, cells), evaluate(formula.right, cells));
    case 'call':
      return call(formula, cells);
  }
}

/** Anything but FALSE, 0 and nothing. */
export function holds(value: Value): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

function call({ name, inputs }: Extract<Formula, { kind: 'call' }>, cells: Cells): Value {
  const values = () => inputs.map((input) => evaluate(input, cells));
  switch (name) {
    case 'AND':
      return values().every(holds);
    case 'OR':
      return values().some(holds);
    case 'NOT':
      return !values().every(holds);
    case 'IF': {
      const [condition = null, yes = null, no = false] = values();
      return holds(condition) ? yes : no;
    }
    case 'ISBLANK':
      return values().every((value) => value === null);
    case 'LEN':
      return values().map(text).join('').length;
    case 'TODAY':
      return cells.today();
  }
}

function combine(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return text(left) + text(right);
    case '+':
      return number(left) + number(right);
    case '-':
      return number(left) - number(right);
    case '*':
      return number(left) * number(right);
    case '/':
      return number(left) / number(right);
    default:
      return compared(operator, order(left, right));
  }
}

function compared(operator: Exclude<Operator, '&' | '+' | '-' | '*' | '/'>, difference: number): boolean {
  const found = {
    ...{ '=': difference === 0, '<>': difference !== 0, '<': difference < 0 },
    ...{ '<=': difference <= 0, '>': difference > 0, '>=': difference >= 0 },
  };
  return found[operator];
}

/** Of different kinds, numbers come before texts. */
function order(left: Value, right: Value): number {
  const asText = [typeof left, typeof right].filter((type) => type === 'string').length;
  if (asText === 1 && left !== null && right !== null) return typeof left === 'string' ? 1 : -1;
  if (asText === 0) return number(left) - number(right);
  const [one, other] = [foldCase(text(left)), foldCase(text(right))];
  return one === other ? 0 : one < other ? -1 : 1;
}

function text(value: Value): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value === null ? '' : String(value);
}

function number(value: Value): number {
  return value === null ? 0 : Number(value);
}
