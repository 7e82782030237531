import type { Font } from 'fontkit';

/** Stands for what a font cannot show; every font of ours has it. */
const unknown = '×';
const letters = new Intl.Segmenter('da', { granularity: 'grapheme' });

/**
 * Makes texts that a font can show whole. An archived file may refer to no letter that it does not hold, so what is
 * missing, such as an emoji, becomes a cross.
 */
export function coverage(font: Pick<Font, 'hasGlyphForCodePoint'>) {
  let missed = false;
  const shows = (letter: string) =>
    Array.from(letter).every((one) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
  return {
    shown(text: string): string {
      const whole = text.normalize('NFC');
      return Array.from(letters.segment(whole), ({ segment }) => {
        if (shows(segment)) return segment;
        missed = true;
        return unknown;
      }).join('');
    },
    /** Something has been left out. */
    missed: () => missed,
  };
}
