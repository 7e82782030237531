/** SharePoint's way of writing any text as a name: letters, digits and `_` stay, the rest becomes `_x0020_`. */
const maximumLength = 32;

export function encodeName(text: string): string {
  const encoded = text.replace(/[^A-Za-z0-9_]/g, escape);
  return /^\d/.test(encoded) ? escape(encoded.charAt(0)) + encoded.slice(1) : encoded;
}

/** A column's internal name for a display name; numbered when it is taken. */
export function freeName(displayName: string, taken: readonly string[]): string {
  const start = encodeName(displayName).slice(0, maximumLength);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = start;
  for (let number = 0; used.has(name.toLowerCase()); number += 1) name = `${start}${number}`;
  return name;
}

function escape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}
