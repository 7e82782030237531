import * as v from 'valibot';
import type { ColumnName, ListSchema, Row } from '../contracts/listSchema';
import type { FromRow, RowProblem, RowProblemReason } from '../contracts/rowProblem';

type FieldType<T> = v.GenericSchema<unknown, T>;

/**
 * Reads the fields of one row and gathers what is wrong with them, so that a row is never lost in silence: a broken
 * optional field is left out, a broken required one keeps the row back, and both are told.
 */
export class RowReader<S extends ListSchema> {
  private readonly found: RowProblem[] = [];
  private complete = true;

  constructor(private readonly row: Row<S>) {}

  optional<T>(column: ColumnName<S>, type: FieldType<T>): T | undefined {
    const raw = this.row.fields[column];
    if (isEmpty(raw)) return undefined;
    const parsed = v.safeParse(type, raw, { abortPipeEarly: true });
    if (parsed.success) return parsed.output;
    this.report(column, parsed.issues[0].message as RowProblemReason);
    return undefined;
  }

  /** @returns the field, or undefined when the row cannot be used; `result` then has no value */
  required<T>(column: ColumnName<S>, type: FieldType<T>): T | undefined {
    if (isEmpty(this.row.fields[column])) this.report(column, 'missing');
    const value = this.optional(column, type);
    if (value === undefined) this.complete = false;
    return value;
  }

  /** The thing the row is, made only if every required field was there. */
  result<T>(make: () => T): FromRow<T> {
    return this.complete ? { value: make(), problems: this.found } : { problems: this.found };
  }

  private report(column: string, reason: RowProblemReason): void {
    const { list, number: row, editUrl } = this.row;
    this.found.push({ list, row, column, reason, editUrl });
  }
}

function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}
