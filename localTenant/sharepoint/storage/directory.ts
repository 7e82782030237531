/** The tenant's people and groups, whether a site knows them yet or not. */
import type { Database } from './database';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly upn: string;
  readonly guest: number;
}

export interface ClaimGroup {
  readonly id: string;
  readonly title: string;
}

export function people(database: Database): Person[] {
  return database.all<Person>('SELECT * FROM person ORDER BY sort_key(name)');
}

export function claimGroups(database: Database): ClaimGroup[] {
  return database.all<ClaimGroup>('SELECT * FROM claim_group ORDER BY sort_key(title)');
}

export function personById(database: Database, id: string): Person | undefined {
  return database.get<Person>('SELECT * FROM person WHERE id = ?', id);
}

/** @param name user principal name or mail address */
export function personByName(database: Database, name: string): Person | undefined {
  const sql = 'SELECT * FROM person WHERE fold_case(?1) IN (fold_case(upn), fold_case(mail))';
  return database.get<Person>(sql, name);
}

export function claimGroupById(database: Database, id: string): ClaimGroup | undefined {
  return database.get<ClaimGroup>('SELECT * FROM claim_group WHERE id = ?', id);
}

/** The name by which SharePoint knows a person or a group of the directory. */
export function loginOf(entry: Person | ClaimGroup): string {
  return 'upn' in entry
    ? `i:0#.f|membership|${entry.upn.toLowerCase()}`
    : `c:0o.c|federateddirectoryclaimprovider|${entry.id}`;
}
