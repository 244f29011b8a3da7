import type { Picture } from './photograph';

/** A picture in so many pixels for each of its own. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const image = await loaded(picture.svg);
  await facesShown(image, picture);
  const canvas = drawn(image, Math.round(picture.width * scale), Math.round(picture.height * scale));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))), 'image/png'),
  );
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawn(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

/** Pixels of the small picture that is looked at. */
const LOOK = 400;
const PAUSE = 50;
const MOST_PAUSES = 80;

/**
 * Waits until a picture shows the faces that it holds: a browser calls it ready before it has decoded them, and draws no
 * letters until then. All are there once letters show and no more are added.
 */
async function facesShown(image: HTMLImageElement, { svg, width, height }: Picture): Promise<void> {
  if (!svg.includes('@font-face')) return;
  const look = (picture: HTMLImageElement) => drawn(picture, LOOK, Math.round((LOOK * height) / width)).toDataURL();
  const wordless = look(await loaded(svg.replace('<style>', '<style>text{display:none}')));
  let before = wordless;
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    const now = look(image);
    if (now !== wordless && now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
