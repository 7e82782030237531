import { Failure } from '../../contracts/failure';
import type { Guard } from '../guard';
import type { Write, Written } from './remote';

/**
 * The last gate before the network: a write that would carry an identity out is refused here, whoever asked for it. The
 * outbox has looked before; this holds for what comes another way, such as an import, and for a mistake of ours.
 */
export async function sendGuarded(
  guard: Guard,
  writes: readonly Write[],
  send: (passed: readonly Write[]) => Promise<readonly Written[]>,
): Promise<readonly Written[]> {
  const passes = await Promise.all(writes.map((write) => mayPass(guard, write)));
  const answers = await send(writes.filter((_, index) => passes[index]));
  let next = 0;
  return passes.map((passed) => (passed ? (answers[next++] ?? refused) : refused));
}

async function mayPass(guard: Guard, write: Write): Promise<boolean> {
  if (write.kind === 'remove') return true;
  const findings = await guard(write.list, write.fields);
  return findings.every(({ severity }) => severity !== 'block');
}

const refused: Written = { result: 'failed', failure: new Failure('invalid') };
