/** Sites that an administrator has locked against writing, as happens during a move or when a team is archived. */
import { isObject, type Json } from '../protocol/http';
import type { Database } from '../storage/database';
import { findSite, topSites } from '../storage/sites';

export class ReadOnlySites {
  private readonly ids = new Set<number>();

  constructor(private readonly database: Database) {}

  has({ id }: { readonly id: number }): boolean {
    return this.ids.has(id);
  }

  /** @throws Error that says what is wrong */
  set(wanted: Json): void {
    const { site: path, readOnly } = isObject(wanted) ? wanted : {};
    if (typeof path !== 'string' || typeof readOnly !== 'boolean')
      throw new Error('site is the path of a site, such as /sites/beredskab, and readOnly true or false.');
    const site = findSite(this.database, path);
    if (site === undefined) throw new Error(`There is no site ${path}.`);
    if (readOnly) this.ids.add(site.id);
    else this.ids.delete(site.id);
  }

  /** Every site of the tenant. */
  list(): { readonly path: string; readonly readOnly: boolean }[] {
    return topSites(this.database).map(({ id, path }) => ({ path, readOnly: this.ids.has(id) }));
  }

  clear(): void {
    this.ids.clear();
  }
}
