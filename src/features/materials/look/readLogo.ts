import { mostLogo } from './look';

/** In pixels: large enough for a poster's foot, small enough to be kept in a row. */
const largest = { width: 640, height: 320 } as const;
const qualities = [0.92, 0.8, 0.65] as const;

/** A picture somebody chose, on white, as it is kept; undefined for what is no picture a browser can draw. */
export async function readLogo(file: Blob): Promise<string | undefined> {
  if (!/^image\/(?:png|jpeg|webp)$/.test(file.type)) return undefined;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  for (let most = 1; most > 0.1; most *= 0.7) {
    const share = Math.min(
      ...[1, most, (largest.width * most) / picture.width, (largest.height * most) / picture.height],
    );
    const width = Math.max(1, Math.round(picture.width * share));
    const height = Math.max(1, Math.round(picture.height * share));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const drawing = canvas.getContext('2d');
    if (!drawing) return undefined;
    drawing.fillStyle = 'white';
    drawing.fillRect(0, 0, width, height);
    drawing.drawImage(picture, 0, 0, width, height);
    for (const quality of qualities) {
      const value = `${width}x${height} ${canvas.toDataURL('image/jpeg', quality)}`;
      if (value.length <= mostLogo) return value;
    }
  }
  return undefined;
}
