/** The faults that a person picks from a list, and how the page's form is read. */
import type { Json, JsonObject } from '../protocol/http';
import { digestInvalid, errorBody } from '../protocol/errors';
import { expiredBody } from '../protocol/serverAnswers';
import type { Faults } from './faults';

export const usualFaults: readonly {
  readonly name: string;
  readonly title: string;
  readonly fault: JsonObject;
}[] = [
  { name: 'throttled', title: '429, retry after 5 s', fault: { status: 429, retryAfter: '5' } },
  { name: 'unavailable', title: '503', fault: { status: 503 } },
  { name: 'error', title: '500', fault: { status: 500 } },
  { name: 'tokenExpired', title: '401, token expired', fault: { status: 401, body: expiredBody } },
  {
    name: 'digestExpired',
    title: '403, digest expired',
    fault: { status: 403, body: errorBody(digestInvalid(), 'minimalmetadata') },
  },
  {
    name: 'batchPart',
    title: '429 for the first in a batch',
    fault: { status: 429, retryAfter: '5', parts: [0] },
  },
  { name: 'slow', title: 'Slow: 3 s', fault: { delayMs: 3000 } },
  { name: 'dropBefore', title: 'Drop the connection before', fault: { drop: 'before' } },
  { name: 'dropAfter', title: 'Drop the connection after', fault: { drop: 'after' } },
];

/** @throws Error that says what is wrong with the form */
export function addUsualFault(faults: Faults, form: URLSearchParams): void {
  const usual = usualFaults.find(({ name }) => name === form.get('fault'));
  if (usual === undefined) throw new Error('Choose one of the faults.');
  const [method, times] = [form.get('method') ?? 'Any', form.get('times') ?? ''];
  const where: Record<string, Json> = { match: form.get('match') ?? '' };
  if (method !== 'Any') where['method'] = method;
  if (times !== '') where['times'] = Number(times);
  faults.add({ ...where, ...usual.fault });
}
