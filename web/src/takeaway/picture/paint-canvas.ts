import type { Picture, Shape, Text } from './items';
import { cssFont } from './measure';

type Pen = CanvasRenderingContext2D;

function shape(pen: Pen, { path, fill, stroke, width, dash, cap, join }: Shape): void {
  const drawn = new Path2D(path);
  if (fill !== 'none') {
    pen.fillStyle = fill;
    pen.fill(drawn);
  }
  if (stroke === 'none' || width === 0) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.lineCap = cap as CanvasLineCap;
  pen.lineJoin = join as CanvasLineJoin;
  pen.setLineDash([...dash]);
  pen.stroke(drawn);
}

function text(pen: Pen, { text: words, font, fill, halo, direction }: Text): void {
  pen.font = cssFont(font);
  pen.direction = direction;
  pen.textAlign = 'left';
  if (halo && halo.stroke !== 'none') {
    pen.strokeStyle = halo.stroke;
    pen.lineWidth = halo.width;
    pen.lineJoin = 'round';
    pen.setLineDash([]);
    pen.strokeText(words, 0, 0);
  }
  if (fill === 'none') return;
  pen.fillStyle = fill;
  pen.fillText(words, 0, 0);
}

/** A picture on a canvas of `density` pixels to the unit. Nothing is loaded, so no policy stops it. */
export function canvasOf({ width, height, paper, items }: Picture, density: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(density, density);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  for (const item of items) {
    pen.save();
    pen.globalAlpha = item.opacity;
    pen.transform(...(item.matrix as [number, number, number, number, number, number]));
    if (item.kind === 'shape') shape(pen, item);
    else text(pen, item);
    pen.restore();
  }
  return canvas;
}

/** A canvas as a PNG file. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
  );
}
