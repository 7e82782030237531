import type { ListSchema } from '../contracts/listSchema';

/**
 * Which version of its schema a list has been brought to: a line in the list's description, which every reader is given
 * with the list itself. A list without one has the first version.
 */
export function schemaMark({ version }: Pick<ListSchema, 'version'>): string {
  return `Stalkingberedskab, skema ${version}`;
}

export function markedVersion(description: unknown): number {
  const marked =
    typeof description === 'string' ? /Stalkingberedskab, skema (\d{1,6})/.exec(description) : null;
  return Number(marked?.[1] ?? 1);
}
