/** Days on which ordinary opening hours cannot be trusted: the Danish public holidays, and days many offices close. */

const fixedDays = new Set(['01-01', '06-05', '12-24', '12-25', '12-26', '12-31']);
/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const daysFromEaster = new Set([-3, -2, 0, 1, 39, 49, 50]);

const dayLength = 86_400_000;

/** @param day `YYYY-MM-DD` */
export function isUncertainDay(day: string): boolean {
  if (fixedDays.has(day.slice(5))) return true;
  const fromEaster = (Date.parse(day) - easterSunday(Number(day.slice(0, 4)))) / dayLength;
  return daysFromEaster.has(fromEaster);
}

/** Midnight UTC of Easter Sunday, by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
