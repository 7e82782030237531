import type { ownColumns } from '../../lists';

const keyColumn = 'Key' satisfies keyof typeof ownColumns;

/** An OData filter for the one row with a key. */
export const hasKey = (key: string) => `${keyColumn} eq '${key.replaceAll("'", "''")}'`;
