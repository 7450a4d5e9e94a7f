import type { Shape } from './items';
import { unmoved } from './items';
import { plainColour } from './measure';
import type { Sheet } from './read-figure';

const round = (value: number) => Math.round(value * 100) / 100;

/** A rectangle as a path, its corners rounded. */
export function rectangle(x: number, y: number, width: number, height: number, corner = 0): string {
  const [l, t, r, b] = [x, y, x + width, y + height].map(round) as [number, number, number, number];
  const c = round(Math.min(corner, width / 2, height / 2));
  if (c <= 0) return `M${l} ${t}H${r}V${b}H${l}Z`;
  const arc = (toX: number, toY: number) => `A${c} ${c} 0 0 1 ${round(toX)} ${round(toY)}`;
  return `M${round(l + c)} ${t}H${round(r - c)}${arc(r, t + c)}V${round(b - c)}${arc(r - c, b)}H${round(l + c)}${arc(l, b - c)}V${round(t + c)}${arc(l + c, t)}Z`;
}

export const plainShape: Omit<Shape, 'path'> = {
  kind: 'shape',
  fill: 'none',
  stroke: 'none',
  width: 0,
  dash: [],
  cap: 'butt',
  join: 'miter',
  opacity: 1,
  matrix: unmoved,
};

type Side = readonly [width: number, colour: string, style: string];

function sidesOf(style: CSSStyleDeclaration): Side[] {
  return (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => [
    style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    plainColour(style[`border${side}Color`]),
    style[`border${side}Style`],
  ]);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly corner: number;
}

/** The border: one line around where all sides are alike, else a line on each side. */
function borderOf({ x, y, width, height, corner }: Box, style: CSSStyleDeclaration): Shape[] {
  const sides = sidesOf(style);
  const [first] = sides;
  const dashOf = ([size, , kind]: Side) =>
    kind === 'dashed' ? [size * 3, size * 2] : kind === 'dotted' ? [size, size * 1.5] : [];
  if (first && sides.every((side) => side.join() === first.join())) {
    const [line, stroke] = first;
    if (line === 0 || stroke === 'none') return [];
    const path = rectangle(
      x + line / 2,
      y + line / 2,
      width - line,
      height - line,
      corner - line / 2,
    );
    return [{ ...plainShape, path, stroke, width: line, dash: dashOf(first) }];
  }
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map(([line]) => line / 2);
  const ends = [
    [x, y + top, x + width, y + top],
    [x + width - right, y, x + width - right, y + height],
    [x, y + height - bottom, x + width, y + height - bottom],
    [x + left, y, x + left, y + height],
  ].map((points) => points.map(round));
  return sides.flatMap((side, i) => {
    const [line, stroke] = side;
    const [x1, y1, x2, y2] = ends[i] ?? [];
    if (line === 0 || stroke === 'none') return [];
    const path = `M${x1} ${y1}L${x2} ${y2}`;
    return [{ ...plainShape, path, stroke, width: line, dash: dashOf(side) }];
  });
}

/** A stroke along the lower edge, which figures make with an inset shadow. */
function underlineOf({ x, y, width, height }: Box, shadow: string): Shape[] {
  const [, colour, size] = /^(.*\)) 0px -([\d.]+)px 0px 0px inset$/.exec(shadow) ?? [];
  if (colour === undefined) return [];
  const line = Number(size);
  return [
    {
      ...plainShape,
      path: rectangle(x, y + height - line, width, line),
      fill: plainColour(colour),
    },
  ];
}

/** What is cut off of a box, from `clip-path: inset()`. */
function clipped(box: Box, clip: string): Box {
  const [, inside] = /^inset\(([^)]*)\)$/.exec(clip) ?? [];
  if (inside === undefined) return box;
  const size = (text: string, whole: number) =>
    text.endsWith('%') ? (parseFloat(text) / 100) * whole : parseFloat(text);
  const [top = '0', right = top, bottom = top, left = right] = inside.split(' ');
  const [t, b] = [size(top, box.height), size(bottom, box.height)];
  const [r, l] = [size(right, box.width), size(left, box.width)];
  return {
    ...box,
    x: box.x + l,
    y: box.y + t,
    width: Math.max(0, box.width - l - r),
    height: Math.max(0, box.height - t - b),
  };
}

/** Slanted lines over a box, where its ground is a repeated gradient. */
function hatchOf({ x, y, width, height }: Box, image: string): Shape[] {
  if (!image.startsWith('repeating-linear-gradient')) return [];
  const [found = ''] =
    image.match(/(?:rgba?|color|oklab|oklch)\((?:[^()]|\([^)]*\))*\)/g)?.slice(-1) ?? [];
  const lines: string[] = [];
  for (let at = 6; at < width + height; at += 6) {
    const [x1, y1] = [x + Math.min(at, width), y + Math.max(0, at - width)];
    const [x2, y2] = [x + Math.max(0, at - height), y + Math.min(at, height)];
    lines.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);
  }
  return [{ ...plainShape, path: lines.join(''), stroke: plainColour(found), width: 1 }];
}

/** The ground and the border of an HTML element. */
export function boxOf(
  sheet: Sheet,
  element: Element,
  style: CSSStyleDeclaration,
  opacity: number,
): Shape[] {
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return [];
  const radius = style.borderTopLeftRadius;
  const corner = radius.endsWith('%')
    ? (parseFloat(radius) / 100) * rect.width
    : parseFloat(radius) || 0;
  const whole = {
    x: rect.left - sheet.left,
    y: rect.top - sheet.top,
    width: rect.width,
    height: rect.height,
    corner,
  };
  const box = clipped(whole, style.clipPath);
  if (box.width === 0 || box.height === 0) return [];
  const fill = plainColour(style.backgroundColor);
  const path = rectangle(box.x, box.y, box.width, box.height, corner);
  return [
    ...(fill === 'none' ? [] : [{ ...plainShape, path, fill }]),
    ...hatchOf(box, style.backgroundImage),
    ...underlineOf(box, style.boxShadow),
    ...borderOf(box, style),
  ].map((shape) => ({ ...shape, opacity }));
}
