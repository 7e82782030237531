import type { GuardFinding } from '../contracts/guardFinding';
import type { ListSchema } from '../contracts/listSchema';
import type { Fields } from '../contracts/saving';

/**
 * What in these columns may say who somebody is. Asked before the outbox and again before anything leaves. It may have
 * to be loaded first; while it cannot be, nothing is kept and nothing leaves.
 */
export type Guard = (list: ListSchema, fields: Fields) => Promise<readonly GuardFinding[]>;
