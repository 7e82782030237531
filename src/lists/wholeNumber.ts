/** What a number in the settings may be. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** The number somebody wrote, or nothing where it is not a whole one in the range. */
export function wholeNumber(text: string, { least, most }: NumberRange): number | undefined {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
