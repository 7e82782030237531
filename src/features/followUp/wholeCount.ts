/** The number a row holds, or nothing where it is none that can be counted. SharePoint may give a number as text. */
export function wholeCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}
