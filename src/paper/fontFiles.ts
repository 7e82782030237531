import bold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';
import { Failure } from '../contracts/failure';

/** TrueType files. Every letter of a paper comes from them. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Adobe's Source Sans 3 (SIL Open Font License), 380 kB each, from beside the product's own scripts. @throws {Failure} */
export async function fontFiles(): Promise<PaperFonts> {
  const [regularFont, boldFont] = await Promise.all([regular, bold].map(fetched));
  if (!regularFont || !boldFont) throw new Failure('offline');
  return { regular: regularFont, bold: boldFont };
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${answer.status} for a font.`);
  return new Uint8Array(await answer.arrayBuffer());
}
