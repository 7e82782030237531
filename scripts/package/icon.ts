/** Looks at an icon as Teams will: its size, and whether an outline is white on nothing. */
import { inflateSync } from 'node:zlib';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly pixels: Buffer;
}

/** @returns what is wrong and what to do, or nothing */
export function iconProblem(png: Buffer, kind: 'color' | 'outline'): string | undefined {
  const size = kind === 'color' ? 192 : 32;
  const picture = decode(png);
  if (!picture)
    return 'is no PNG with 8 bits of red, green, blue and opacity; draw it with scripts/icons.ts.';
  const { width, height, pixels } = picture;
  if (width !== size || height !== size)
    return `is ${width} × ${height} pixels; draw it ${size} × ${size} with scripts/icons.ts.`;
  if (kind === 'color') return undefined;
  let drawn = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) continue;
    drawn++;
    if (pixels.readUIntBE(at, 3) !== 0xffffff)
      return 'has a colour; an outline is white on a transparent background.';
  }
  if (drawn === 0) return 'is empty; an outline is white on a transparent background.';
  return drawn === width * height ? 'has no transparent background; draw the outline alone.' : undefined;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bit depth 8, colour type 6 (RGBA), not interlaced. */
const form = Buffer.from([8, 6, 0, 0, 0]);

function decode(png: Buffer): Picture | undefined {
  if (png.length < 45 || !png.subarray(0, 8).equals(signature) || !png.subarray(24, 29).equals(form))
    return undefined;
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  try {
    const lines = inflateSync(imageData(png));
    return lines.length === height * (width * 4 + 1)
      ? { width, height, pixels: unfiltered(lines, width * 4) }
      : undefined;
  } catch {
    return undefined;
  }
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return Buffer.concat(parts);
}

/** PNG writes each byte as its difference from neighbours: left, above, or both (PNG specification, 9.2). */
function unfiltered(lines: Buffer, stride: number): Buffer {
  const height = lines.length / (stride + 1);
  const pixels = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= 4 ? (pixels[at - 4] ?? 0) : 0;
      const above = y > 0 ? (pixels[at - stride] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (pixels[at - stride - 4] ?? 0) : 0;
      const filter = lines[y * (stride + 1)] ?? 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
