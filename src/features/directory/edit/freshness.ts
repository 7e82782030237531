import type { ResourcePerson } from '../resourcePerson';

/** Whether somebody has to look whether all of it is still right: once a year, and once when it never was. */
export function isStale({ confirmedOn }: ResourcePerson, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return confirmedOn === undefined || confirmedOn < yearAgo;
}
