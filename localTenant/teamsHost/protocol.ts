/**
 * The messages that @microsoft/teams-js 2.58 and Teams send each other, and the check that an arriving one has their
 * shape. Checked to the letter: Teams itself would silently ignore what is wrong.
 */

/** App → host. */
export interface Request {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Only `nestedAppAuth.execute` has it: JSON for the token broker. */
  readonly data?: string;
}

/** Host → app, an answer. Both ids are the request's. */
export interface Reply {
  readonly id: number;
  readonly uuidAsString: string;
  readonly args: readonly unknown[];
}

/** Host → app, the token broker's answer: JSON in the second argument and no id, so that teams-js passes it by. */
export interface BrokerReply {
  readonly args: readonly [null, string];
}

/** @returns the request, or in words what is wrong with it */
export function requestFrom(data: unknown): Request | string {
  if (!isRecord(data)) return 'a message that is not an object';
  const { id, uuidAsString, func, args, data: broker } = data;
  if (typeof func !== 'string' || func === '') return 'a message without func';
  if (typeof id !== 'number') return `${func} without a numeric id`;
  if (typeof uuidAsString !== 'string') return `${func} without uuidAsString`;
  if (!Array.isArray(args)) return `${func} whose args are not a list`;
  if (broker !== undefined && typeof broker !== 'string') return `${func} whose data is not text`;
  return { id, uuidAsString, func, args: args as readonly unknown[], data: broker };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
