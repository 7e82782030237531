import bold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf';
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';

/** TrueType files. Every letter of a paper comes from them. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic?: Uint8Array;
}

/**
 * Adobe's Source Sans 3 (SIL Open Font License), 380 kB each, from beside the product's own scripts.
 * @param slanted whether anything is written in italics @throws {TypeError} where they cannot be had
 */
export async function fontFiles(slanted = false): Promise<PaperFonts> {
  const [regularFont, boldFont, italicFont] = await Promise.all([
    fetched(regular),
    fetched(bold),
    slanted ? fetched(italic) : undefined,
  ]);
  return { regular: regularFont, bold: boldFont, italic: italicFont };
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${answer.status} for a font.`);
  return new Uint8Array(await answer.arrayBuffer());
}
