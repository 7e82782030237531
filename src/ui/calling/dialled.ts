/** `25 17 73 74` → `tel:25177374`. */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
