/** From here on a number is asked about where nothing like it has been written before. */
const many = 50;
/** So many times what was there before is no slip of what happens, but often one of the keyboard. */
const times = 10;

/**
 * Whether somebody is to be asked if they meant it: 500 instead of 5.
 * @param before what has been written of the same thing earlier
 */
export function farFromBefore(count: number, before: readonly number[]): boolean {
  const usual = Math.max(0, ...before);
  if (count >= many && count > usual * 2) return true;
  return before.length > 0 && count >= times * Math.max(1, usual);
}
