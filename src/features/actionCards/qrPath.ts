import qrcode from 'qrcode-generator';

export interface QrPath {
  /** Modules on each side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as one SVG path, a module a unit. */
  readonly path: string;
}

/** The light border that scanners need, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** Draws an address on this device: nobody is told of it. */
export function qrPath(address: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      const from = column;
      while (column < count && code.isDark(row, column)) column += 1;
      const length = column - from;
      runs.push(`M${from + quietZone},${row + quietZone}h${length}v1h-${length}z`);
    }
  return { size: count + 2 * quietZone, path: runs.join('') };
}
