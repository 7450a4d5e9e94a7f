import type { Item, Matrix, Shape, Text as TextItem } from './items';
import { plainColour } from './measure';
import { plainShape, rectangle } from './read-box';
import type { Sheet } from './read-figure';
import { directionOf, fontOf } from './read-text';

const lengthOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** An SVG shape as a path. */
function pathOf(element: Element): string | undefined {
  const at = (name: string) => lengthOf(element, name);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? undefined;
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'rect':
      return rectangle(at('x'), at('y'), at('width'), at('height'), at('rx'));
    case 'circle': {
      const [x, y, r] = [at('cx'), at('cy'), at('r')];
      return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
    }
    case 'polygon':
      return `M${element.getAttribute('points') ?? ''}Z`;
    case 'polyline':
      return `M${element.getAttribute('points') ?? ''}`;
    default:
      return undefined;
  }
}

/** How an element's own units lie on the sheet. */
function matrixOf(sheet: Sheet, element: SVGGraphicsElement): DOMMatrix {
  const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix();
  return new DOMMatrix([a, b, c, d, e - sheet.left, f - sheet.top]);
}

const rowOf = ({ a, b, c, d, e, f }: DOMMatrix): Matrix => [a, b, c, d, e, f];

function shapeOf(
  sheet: Sheet,
  element: SVGGraphicsElement,
  path: string,
  style: CSSStyleDeclaration,
  opacity: number,
): Shape[] {
  const fill = element.localName === 'line' ? 'none' : plainColour(style.fill);
  const stroke = plainColour(style.stroke);
  if (fill === 'none' && stroke === 'none') return [];
  const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/);
  const through = (own: string, by: string) => (own === 'none' ? 1 : Number(by));
  return [
    {
      ...plainShape,
      path,
      fill,
      stroke,
      width: stroke === 'none' ? 0 : parseFloat(style.strokeWidth),
      dash: dash.map(parseFloat),
      cap: style.strokeLinecap,
      join: style.strokeLinejoin,
      opacity: opacity * through(fill, style.fillOpacity) * through(stroke, style.strokeOpacity),
      matrix: rowOf(matrixOf(sheet, element)),
    },
  ];
}

/** The runs of an SVG text: its own, or those of its spans; from the left end of each. */
function runsOf(
  sheet: Sheet,
  element: SVGTextContentElement,
  style: CSSStyleDeclaration,
  opacity: number,
): TextItem[] {
  const letters = element.getNumberOfChars();
  const text = (element.textContent ?? '').trim().replace(/\s+/gu, ' ');
  if (letters === 0 || text === '') return [];
  const lefts = Array.from({ length: letters }, (_, i) => element.getExtentOfChar(i).x);
  const { y } = element.getStartPositionOfChar(0);
  const isHalo = style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
  return [
    {
      kind: 'text',
      text,
      font: fontOf(style),
      fill: plainColour(style.fill),
      halo: isHalo
        ? { stroke: plainColour(style.stroke), width: parseFloat(style.strokeWidth) }
        : undefined,
      opacity,
      matrix: rowOf(matrixOf(sheet, element).translate(Math.min(...lefts), y)),
      direction: directionOf(style),
    },
  ];
}

/** What an SVG in a figure shows. */
export function svgItems(sheet: Sheet, svg: SVGSVGElement, outer: number): Item[] {
  const read = (element: Element, around: number): Item[] => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible') return [];
    const opacity = around * Number(style.opacity);
    if (opacity === 0) return [];
    if (element instanceof SVGTextContentElement) {
      const spans = [...element.children].filter((one) => one instanceof SVGTextContentElement);
      return spans.length > 0
        ? spans.flatMap((span) => read(span, opacity))
        : runsOf(sheet, element, style, opacity);
    }
    const path = pathOf(element);
    return path === undefined
      ? [...element.children].flatMap((child) => read(child, opacity))
      : shapeOf(sheet, element as SVGGraphicsElement, path, style, opacity);
  };
  return [...svg.children].flatMap((child) => read(child, outer));
}
