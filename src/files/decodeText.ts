/** How the bytes of a text file stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Letters have been lost on the way here: a file saved in one encoding was opened in another and saved again. */
  readonly garbled: boolean;
}

/** UTF-8 in which æ, ø and å were taken for two letters of Windows-1252 each; what could not be read; control codes. */
const signsOfLoss = /Ã[\u00A1-\u00BF†˜…]|â€[œ™“]|\uFFFD|[\u0080-\u009F]/;

/** Reads bytes as text: by their byte order mark, else as UTF-8, and as Windows-1252 where they cannot be that. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, garbled: signsOfLoss.test(text) };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
