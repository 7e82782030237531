import { qrPath } from './qrPath';

const address = 'https://tab.fjordby.example/#/card/resourcePerson/exposedColleague';

/** Draws the path again, module by module. */
function modules({ size, path }: ReturnType<typeof qrPath>): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, run] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(run); at += 1) {
      const row = grid[Number(y)];
      if (row) row[Number(x) + at] = true;
    }
  return grid;
}

it('has the three corner marks and a light border around them', () => {
  const drawn = qrPath(address);
  const grid = modules(drawn);
  const last = drawn.size - 4 - 7;
  for (const [row, column] of [
    [4, 4],
    [4, last],
    [last, 4],
  ] as const) {
    const mark = grid.slice(row, row + 7).map((line) => line.slice(column, column + 7));
    expect(mark.map((line) => line.map((dark) => (dark ? '#' : ' ')).join(''))).toEqual([
      '#######',
      '#     #',
      '# ### #',
      '# ### #',
      '# ### #',
      '#     #',
      '#######',
    ]);
  }
  const border = [...grid.slice(0, 4), ...grid.slice(-4)].flat();
  expect(border).not.toContain(true);
});

it('differs from address to address', () => {
  expect(qrPath(address).path).not.toBe(qrPath(`${address}x`).path);
});
