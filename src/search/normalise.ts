/**
 * Words as they are compared. Danes write *Søren*, *Soeren* and *Soren*, *Åse* and *Aase*, *Kristensen* and
 * *Christensen*, and mean one person: whatever sounds alike is made alike, on both sides.
 */
const alike: readonly (readonly [RegExp, string])[] = [
  [/æ|ä/g, 'ae'],
  [/ø|ö/g, 'o'],
  [/\p{M}/gu, ''],
  [/aa/g, 'a'],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/ph/g, 'f'],
  [/c[hk]?/g, 'k'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

export function normalised(text: string): string {
  const lower = text.toLocaleLowerCase('da').replace(/ö/g, 'ø').replace(/ä/g, 'æ').normalize('NFD');
  return alike.reduce((word, [from, to]) => word.replace(from, to), lower);
}

/** The words of a text, normalised. Splits at everything that is neither a letter nor a digit. */
export function words(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(normalised)
    .filter(Boolean);
}

/** *skolernes* → *skol*: the endings of number and article, which people use as they come. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ernes|erne|enes|ene|ens|ets|ers|er|en|et|es|e|s)$/, '');
  return bare.length >= 4 ? bare : word;
}
