import { inBrowser } from './inBrowser';
import { measured, type Measured } from './measure';

/** How long somebody waits who types on the page of resource persons, beside a plain MiniSearch over the same rows. */
export async function measureTyping(persons: number): Promise<readonly (readonly [string, Measured])[]> {
  const { painted, laidOut, plain } = await inBrowser('typingPage.tsx', (page) =>
    page.evaluate((count) => window.typing(count), persons),
  );
  const of = (took: readonly number[]) =>
    measured(
      took,
      took.reduce((sum, one) => sum + one, 0),
    );
  return [
    [`typing among ${persons}: key press to painted`, of(painted)],
    [`typing among ${persons}: key press to laid out`, of(laidOut)],
    ['the same words, plain MiniSearch, nothing drawn', of(plain)],
  ];
}
