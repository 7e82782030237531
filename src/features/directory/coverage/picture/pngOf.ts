import { addressOf, type Picture } from './pictureOf';

/** Twice the drawing's pixels, so that it is sharp on a big screen. */
const sharpness = 2;

/** @returns the drawing as a picture that other programs take. @throws {Error} where the browser cannot draw it */
export async function pngOf(picture: Picture): Promise<Blob> {
  const image = new Image();
  image.src = addressOf(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * sharpness;
  canvas.height = picture.height * sharpness;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('The browser does not draw.');
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((made, failed) =>
    canvas.toBlob(
      (blob) => (blob ? made(blob) : failed(new Error('The browser made no picture.'))),
      'image/png',
    ),
  );
}
