import { boxOf } from './read-box';
import type { Item, Matrix } from './items';
import { unmoved } from './items';
import { svgItems } from './read-svg';
import { fieldItems, textItems } from './read-text';

/** Where a picture begins on the screen, and what is drawn so far. */
export interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly items: Item[];
}

/** What an element hands on to what is in it. */
export interface Setting {
  readonly opacity: number;
  /** The turn and stretch of all transforms around it, without their shift. */
  readonly turn: Matrix;
}

/** Too small to see: what is there for screen readers alone. */
const unseen = 2;

function turned(setting: Setting, { transform, opacity }: CSSStyleDeclaration): Setting {
  const through = setting.opacity * Number(opacity);
  if (transform === 'none') return { ...setting, opacity: through };
  const own = new DOMMatrixReadOnly(transform);
  const [a, b, c, d] = setting.turn;
  const outer = new DOMMatrixReadOnly([a, b, c, d, 0, 0]);
  const all = outer.multiply(new DOMMatrixReadOnly([own.a, own.b, own.c, own.d, 0, 0]));
  return { opacity: through, turn: [all.a, all.b, all.c, all.d, 0, 0] };
}

function isSeen(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.visibility !== 'visible') return false;
  if (style.display === 'contents') return true;
  const { width, height } = element.getBoundingClientRect();
  return style.overflow === 'visible' || width > unseen || height > unseen;
}

function readElement(sheet: Sheet, element: Element, outer: Setting): void {
  const style = getComputedStyle(element);
  if (!isSeen(element, style)) return;
  if (element instanceof SVGSVGElement) {
    sheet.items.push(...svgItems(sheet, element, outer.opacity * Number(style.opacity)));
    return;
  }
  const setting = turned(outer, style);
  sheet.items.push(...boxOf(sheet, element, style, setting.opacity));
  if (element instanceof HTMLInputElement) {
    sheet.items.push(...fieldItems(sheet, element, style, setting));
    return;
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) readElement(sheet, child, setting);
    else if (child instanceof Text && child.data.trim() !== '') {
      sheet.items.push(...textItems(sheet, child, style, setting));
    }
  }
}

/** All that an element shows, from its upper left corner. */
export function readFigure(figure: Element): readonly Item[] {
  const { left, top } = figure.getBoundingClientRect();
  const sheet: Sheet = { left, top, items: [] };
  readElement(sheet, figure, { opacity: 1, turn: unmoved });
  return sheet.items;
}
