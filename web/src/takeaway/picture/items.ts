/** An area or a line, in SVG path syntax. */
export interface Shape {
  readonly kind: 'shape';
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: string;
  readonly join: string;
  readonly opacity: number;
  readonly matrix: Matrix;
}

/** A run of text on one line, from the left end of its baseline. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  /** Drawn around the letters first, so that they stand clear. */
  readonly halo: { readonly stroke: string; readonly width: number } | undefined;
  readonly opacity: number;
  readonly matrix: Matrix;
  /** The order of its words and signs; its place is from the left either way. */
  readonly direction: 'ltr' | 'rtl';
}

export interface Font {
  readonly style: string;
  readonly weight: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly family: string;
}

/** a, b, c, d, e, f of an affine map, as SVG and the canvas have it. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Item = Shape | Text;

/** What is drawn, in order, on a sheet of one colour. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly items: readonly Item[];
  /** In words, for those who do not see it. */
  readonly title: string;
  readonly language: string;
}

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

export const movedTo = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
