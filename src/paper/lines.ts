/** Control codes and halves of letters: neither XML nor a page can hold them. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** What was typed, as paragraphs: a line each, without what no file can hold. Empty lines are only distance. */
export function linesOf(text: string): string[] {
  return text
    .replace(unprintable, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\t/g, ' ').trimEnd())
    .filter((line) => line !== '');
}

/** The same where there is room for one line only. */
export function oneLine(text: string): string {
  return linesOf(text).join(' ');
}
