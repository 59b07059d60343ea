import { download } from './download';

/** A drawing to take along. */
export interface Picture {
  /** File name without ending. */
  name: string;
  /** A whole SVG document with width and height. */
  svg: string;
}

const TYPE = 'image/svg+xml;charset=utf-8';
/** Dots per unit of the drawing, so that it prints well. */
const SCALE = 2;

export function saveSvg({ name, svg }: Picture): void {
  download(`${name}.svg`, new Blob([svg], { type: TYPE }));
}

/** Drawn by the browser, with the fonts of the machine. */
export async function savePng({ name, svg }: Picture): Promise<void> {
  const image = new Image();
  image.src = `data:${TYPE},${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!content) throw new Error('The browser could not draw the picture');
  download(`${name}.png`, content);
}
