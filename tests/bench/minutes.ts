import { inBrowser } from './inBrowser';
import { measured, type Measured } from './measure';

/** How long somebody waits who takes the minutes of a long meeting, beside a plain text field on the same page. */
export async function measureMinutes(
  points: number,
  characters: number,
): Promise<readonly (readonly [string, Measured])[]> {
  const { painted, plain } = await inBrowser('minutesPage.tsx', (page) =>
    page.evaluate(([count, all]) => window.minutes(count, all), [points, characters] as const),
  );
  const of = (took: readonly number[]) =>
    measured(
      took,
      took.reduce((sum, one) => sum + one, 0),
    );
  return [
    [`minutes, ${points} points: key press to painted`, of(painted)],
    ['the same words in a plain text field', of(plain)],
  ];
}
