import type { InBothLanguages, Language } from '../contracts/language';
import type { Kit } from './pdf';

/** Words around a page's number. */
export const pageWords: InBothLanguages<(number: number, of: number) => string> = {
  da: (number, of) => `Side ${number} af ${of}`,
  en: (number, of) => `Page ${number} of ${of}`,
};

/** At the foot of each page, as decoration that is not read aloud. @param looks sizes in points, its place from the bottom */
export function numberPages(
  kit: Kit,
  language: Language,
  looks: {
    readonly size: number;
    readonly color: string;
    readonly left: number;
    readonly right: number;
    readonly fromBottom: number;
  },
): void {
  const { start, count } = kit.bufferedPageRange();
  for (let number = 1; number <= count; number += 1) {
    kit.switchToPage(start + number - 1);
    // Below the margin the library would begin a new page.
    kit.page.margins.bottom = 0;
    kit.markContent('Artifact', { type: 'Pagination' });
    kit.font('regular').fontSize(looks.size).fillColor(looks.color);
    const width = kit.page.width - looks.left - looks.right;
    const words = pageWords[language](number, count);
    kit.text(words, looks.left, kit.page.height - looks.fromBottom, { width, align: 'right' });
    kit.endMarkedContent();
  }
}
