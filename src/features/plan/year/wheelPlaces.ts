import type { YearItem } from './yearItem';

/** Half the width of the drawing. */
export const middle = 300;
/** From the middle: where a month begins, where its name is, where it ends. */
export const rings = { inner: 92, name: 118, first: 168, step: 34, outer: 292 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point as a clock has it: 0 at the top, 12 all the way round. */
export function pointAt(hour: number, radius: number): Point {
  const angle = (hour / 12) * 2 * Math.PI;
  return {
    x: Number((middle + radius * Math.sin(angle)).toFixed(2)),
    y: Number((middle - radius * Math.cos(angle)).toFixed(2)),
  };
}

/** The outline of one month, as SVG draws it. @param month 1-12 */
export function monthPath(month: number): string {
  const point = (hour: number, radius: number) => {
    const { x, y } = pointAt(hour, radius);
    return `${x} ${y}`;
  };
  const { inner, outer } = rings;
  return [
    `M ${point(month - 1, inner)} L ${point(month - 1, outer)}`,
    `A ${outer} ${outer} 0 0 1 ${point(month, outer)}`,
    `L ${point(month, inner)} A ${inner} ${inner} 0 0 0 ${point(month - 1, inner)} Z`,
  ].join(' ');
}

/** How many fit beside each other, from the middle of the wheel outwards. */
const across = [1, 2, 2, 3] as const;
/** As many of a month as are drawn; the list has them all. */
export const mostInMonth = across.reduce((sum, count) => sum + count, 0);

/** Where each item of one month stands: from the middle outwards. */
export function placesIn(
  month: number,
  items: readonly YearItem[],
): readonly (Point & { readonly item: YearItem })[] {
  const drawn = items.slice(0, mostInMonth);
  let ring = 0;
  let inRing = 0;
  return drawn.map((item, index) => {
    const room = across[ring] ?? 1;
    const here = Math.min(room, drawn.length - (index - inRing));
    const hour = month - 1 + (inRing + 1) / (here + 1);
    const point = pointAt(hour, rings.first + ring * rings.step);
    inRing += 1;
    if (inRing === room) [ring, inRing] = [ring + 1, 0];
    return { ...point, item };
  });
}
