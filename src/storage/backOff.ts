const longest = 5 * 60_000;

/**
 * How long to wait before another attempt: 1 s, 2 s, 4 s … up to five minutes, each between half and one and a half of
 * that, so that many devices do not come back at the same moment.
 * @param failures how many attempts have failed in a row, from 1
 */
export function backOff(failures: number, random: () => number = Math.random): number {
  return Math.min(longest, 1000 * 2 ** (failures - 1)) * (0.5 + random());
}
