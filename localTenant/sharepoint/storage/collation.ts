/**
 * How text is compared: without case, and sorted as Danish does (z æ ø å). SQLite knows neither, so it is given these as
 * functions; the four signs after `z` in ASCII stand in for the Danish letters.
 */
const danish: Readonly<Record<string, string>> = { æ: '{', ø: '|', å: '}' };

/** Equal for texts that differ only in case. */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Keys sort as the texts do. */
export function sortKey(text: string): string {
  const plain = foldCase(text).replace(/[^\u0000-\u007fæøå]/g, (letter) =>
    letter.normalize('NFD').replace(/\p{M}/gu, ''),
  );
  return plain.replace(/[æøå]/g, (letter) => danish[letter] ?? letter);
}
