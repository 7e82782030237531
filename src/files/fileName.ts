/** What SharePoint takes in no name, and what is a nuisance in an address. */
const refused = /["*:<>?/\\|#%~&{}\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e]/g;
/** Far below SharePoint's 256, so that a deep folder and an archive's own prefix still fit. */
const longest = 120;

/**
 * A name that can be journalised as it is: `2026-11-24 Referat - Ressourcegruppen for stalking.docx`.
 * @param words what it is, and of whom; separated by a dash. A day in front (`YYYY-MM-DD`) sorts them.
 * @param extension without the dot
 */
export function fileName(words: readonly string[], extension: string): string {
  const tidy = words.map((one) => one.replace(refused, ' ').replace(/\s+/g, ' ').trim()).filter(Boolean);
  const stem = Array.from(tidy.join(' - ')).slice(0, longest).join('');
  return `${stem.replace(/[\s.-]+$/, '')}.${extension}`;
}
