import type { Invitation } from '../../../contracts/host';
import { type Colleague, danishTime } from '../../../workspace';
import type { Meeting } from './meeting';

/**
 * What those in the directory are asked to: a meeting to come whose times are set.
 * @param today `YYYY-MM-DD` @param name what a meeting without a name is called
 */
export function invitationTo(
  { day, startsAt, endsAt, title, place, state }: Meeting,
  colleagues: readonly Colleague[],
  today: string,
  name: string,
): Invitation | undefined {
  if (state !== 'planned' || startsAt === '' || day < today) return undefined;
  // One person may answer for several areas, and is asked once.
  const mails = new Map(
    colleagues.flatMap(({ mail }) => (mail ? [[mail.trim().toLowerCase(), mail.trim()]] : [])),
  );
  return {
    subject: title || name,
    place,
    from: danishTime(day, startsAt),
    until: danishTime(day, endsAt),
    mails: [...mails.values()],
  };
}
