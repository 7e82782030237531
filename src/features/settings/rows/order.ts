/** Any row that stands in an order people chose. */
interface OrderedRow {
  readonly key: string;
  readonly fields: { readonly SortOrder?: unknown };
}

export function orderOf({ fields }: Pick<OrderedRow, 'fields'>): number {
  return typeof fields.SortOrder === 'number' ? fields.SortOrder : Number.MAX_SAFE_INTEGER;
}

export function inOrder<R extends OrderedRow>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => orderOf(a) - orderOf(b));
}

interface NewPlace<R> {
  readonly row: R;
  readonly order: number;
}

/** What has to be written so that a row stands one place up or down; nothing where it cannot. */
export function moved<R extends OrderedRow>(rows: readonly R[], key: string, step: -1 | 1): NewPlace<R>[] {
  const ordered = inOrder(rows);
  const from = ordered.findIndex((row) => row.key === key);
  const [mine, other] = [ordered[from], ordered[from + step]];
  if (!mine || !other) return [];
  ordered[from] = other;
  ordered[from + step] = mine;
  const places = ordered.map((row, index) => ({ row, order: index + 1 }));
  return places.filter(({ row, order }) => row.key !== '' && orderOf(row) !== order);
}
