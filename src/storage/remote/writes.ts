import { headers, HttpRequestError } from '@pnp/queryable';
import { type SPFI, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import type { Clock } from '../clock';
import { failureFrom, listFailureFrom } from './failureFrom';
import { listOf } from './address';
import type { Write, Written } from './remote';
import { type RawItem, rowFrom } from './rows';

/** The most rows written in one request: an answer that is lost costs no more than these to look up. */
const batchSize = 20;

/** Sends writes of different rows: one alone as a request of its own, several in one `$batch`. Never throws. */
export async function sendWrites(
  sp: SPFI,
  siteUrl: string,
  writes: readonly Write[],
  clock: Clock,
): Promise<readonly Written[]> {
  const [first, ...others] = writes;
  if (first === undefined) return [];
  if (others.length === 0) return [await settled(carryOut(sp, siteUrl, first), first, clock)];
  const [batch, execute] = sp.batched({ maxRequests: batchSize });
  const answers = writes.map((write) => settled(carryOut(batch, siteUrl, write), write, clock));
  try {
    await execute();
  } catch (cause) {
    const failure = failureFrom(cause, clock);
    return writes.map(() => ({ result: 'failed', failure }));
  }
  return Promise.all(answers);
}

async function carryOut(sp: SPFI, siteUrl: string, write: Write): Promise<Written> {
  const { list: schema } = write;
  const { items } = listOf(sp, siteUrl, schema);
  if (write.kind === 'create') {
    const fields = { ...write.fields, Key: write.key, SchemaVersion: schema.version };
    const item = (await items.add(fields)) as RawItem;
    return { result: 'done', row: rowFrom(item, schema, siteUrl) };
  }
  const item = items.getById(write.row.number);
  if (write.kind === 'remove') {
    // What is to be gone once it is not needed goes past the recycle bin.
    if (schema.retention === 'passing') await item.delete(write.row.etag);
    // PnPjs's own `recycle` cannot be told which version is meant.
    else await spPost(SPQueryable(item, 'recycle'), headers({ 'IF-Match': write.row.etag }));
    return { result: 'done', row: undefined };
  }
  const { etag } = (await item.update({ ...write.fields }, write.row.etag)) as { readonly etag: string };
  return { result: 'done', row: { ...write.row, etag, fields: { ...write.row.fields, ...write.fields } } };
}

/** Turns what the client library threw into what it means for this write. */
async function settled(work: Promise<Written>, write: Write, clock: Clock): Promise<Written> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof HttpRequestError) {
      if (cause.status === 412) return { result: 'stale' };
      if (cause.message.includes('SPDuplicateValuesFoundException')) return { result: 'exists' };
      if (cause.message.includes('-2130575338') && write.kind !== 'create') return { result: 'gone' };
    }
    return { result: 'failed', failure: listFailureFrom(cause, clock) };
  }
}
