/** The SQLite file behind the tenant. Everything is synchronous, so a transaction can never be interleaved with another. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { foldCase, sortKey } from './collation';
import { migrations } from './schema';

export type SqlValue = SQLInputValue;

/** The caller names the shape of the rows its own SQL selects. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
export interface Database {
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** @returns number of rows changed */
  run(sql: string, ...values: SqlValue[]): number;
  /** All or nothing; inside another transaction it is part of that one. */
  transaction<Result>(work: () => Result): Result;
  /** Back to an empty file with current tables. */
  empty(): void;
  close(): void;
}

export function openDatabase(file: string): Database {
  return new SqliteDatabase(file);
}

class SqliteDatabase implements Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private inTransaction = false;

  constructor(file: string) {
    this.connection = new DatabaseSync(file);
    // Once committed, a write is the operating system's to keep: `kill -9` cannot take it, only a power cut could, and then
    // whole transactions from the end. Waiting for the disk each time would cost a third of the writes per second.
    this.connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
    );
    const text = (map: (value: string) => string) => (value: SqlValue) =>
      typeof value === 'string' ? map(value) : value;
    this.connection.function('fold_case', { deterministic: true }, text(foldCase));
    this.connection.function('sort_key', { deterministic: true }, text(sortKey));
    this.migrate();
  }

  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.prepare(sql).all(...values) as Row[];
  }

  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.prepare(sql).get(...values) as Row | undefined;
  }

  run(sql: string, ...values: SqlValue[]): number {
    return Number(this.prepare(sql).run(...values).changes);
  }

  transaction<Result>(work: () => Result): Result {
    if (this.inTransaction) return work();
    this.connection.exec('BEGIN IMMEDIATE');
    this.inTransaction = true;
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.connection.exec('ROLLBACK');
      throw error;
    } finally {
      this.inTransaction = false;
    }
  }

  empty(): void {
    this.statements.clear();
    this.connection.exec('PRAGMA foreign_keys = OFF');
    this.transaction(() => {
      const tables = this.connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
      for (const { name } of tables) this.connection.exec(`DROP TABLE "${String(name)}"`);
      this.connection.exec('PRAGMA user_version = 0');
      this.migrate();
    });
    this.connection.exec('PRAGMA foreign_keys = ON');
  }

  close(): void {
    this.statements.clear();
    if (this.connection.isOpen) this.connection.close();
  }

  private migrate(): void {
    this.transaction(() => {
      const current = Number(this.connection.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
      for (const migration of migrations.slice(current)) this.connection.exec(migration);
      this.connection.exec(`PRAGMA user_version = ${migrations.length}`);
    });
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(sql);
    // Statements with a client's own $filter come in endless variety; start over rather than keep them all.
    if (this.statements.size >= 500) this.statements.clear();
    this.statements.set(sql, statement);
    return statement;
  }
}
