/** Change tokens: `1;3;<guid of the list>;<ticks>;<number>`, where 3 stands for a list, 2 for a web and 1 for a site. */
import { changeTokenInvalid } from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import { lastChange, numberBefore } from '../storage/changes';
import type { Database } from '../storage/database';

const scopes = { site: 1, web: 2, list: 3 } as const;
/** Ticks of .NET at 1970: 100 ns since the year 1. */
const epoch = 621_355_968_000_000_000n;
/** How far back the log goes, in milliseconds. */
const kept = 60 * 86_400_000;

/** What the changes of a token belong to. */
export interface ChangeScope {
  readonly kind: keyof typeof scopes;
  readonly guid: string;
}

export function changeToken(
  { kind, guid }: ChangeScope,
  { number, time }: { readonly number: number; readonly time: string },
): JsonObject {
  const ticks = BigInt(Date.parse(time)) * 10_000n + epoch;
  return { StringValue: `1;${scopes[kind]};${guid};${ticks};${number}` };
}

/** The number is the whole tenant's, as it is the content database's in SharePoint: it moves when another list changes. */
export function currentChangeToken(database: Database, scope: ChangeScope, since: string): JsonObject {
  return changeToken(scope, lastChange(database) ?? { number: 0, time: since });
}

/**
 * @param now in whole seconds
 * @returns the number of the last change that the token has seen; with -1 as its number, the token means its time
 * @throws 500 for what is no token of this scope, or is older than the log
 */
export function readChangeToken(database: Database, scope: ChangeScope, token: Json, now: string): number {
  const text = isObject(token) ? token['StringValue'] : undefined;
  const found = /^1;([0-3]);([0-9a-f-]{36});(\d{18});(-1|\d{1,15})$/i.exec(
    typeof text === 'string' ? text : '',
  );
  if (found === null) throw changeTokenInvalid();
  const [, kind, guid, ticks = '0', number] = found;
  const time = new Date(Number((BigInt(ticks) - epoch) / 10_000n));
  const foreign = Number(kind) !== scopes[scope.kind] || guid?.toLowerCase() !== scope.guid.toLowerCase();
  if (foreign || Date.parse(now) - time.getTime() > kept) throw changeTokenInvalid();
  return number === '-1' ? numberBefore(database, time.toISOString().slice(0, 19)) : Number(number);
}
