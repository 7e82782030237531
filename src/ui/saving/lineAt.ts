/** Which line of a text a place is in, counted from 1; line ends come in three kinds. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split(/\r\n?|\n/).length;
}
