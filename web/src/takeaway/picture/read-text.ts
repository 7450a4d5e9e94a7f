import type { Font, Matrix, Text as TextItem } from './items';
import { movedTo } from './items';
import { measure, plainColour } from './measure';
import type { Setting, Sheet } from './read-figure';

export function fontOf(style: CSSStyleDeclaration): Font {
  return {
    style: style.fontStyle,
    weight: style.fontWeight,
    size: parseFloat(style.fontSize),
    family: style.fontFamily,
  };
}

export const directionOf = ({ direction }: CSSStyleDeclaration): TextItem['direction'] =>
  direction === 'rtl' ? 'rtl' : 'ltr';

/** A piece of text on one line, and where it is on the screen. */
interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
}

/** A word in the lines that it is broken into: scripts without spaces break anywhere. */
function piecesOf(node: Text, start: number, word: string): Piece[] {
  const range = document.createRange();
  const rectOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getClientRects();
  };
  const rects = rectOf(start, start + word.length);
  const [rect] = rects;
  if (!rect) return [];
  if (rects.length === 1) return [{ text: word, rect }];
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)];
  return letters.reduce<Piece[]>((pieces, { segment, index }) => {
    const [one] = rectOf(start + index, start + index + segment.length);
    const last = pieces.at(-1);
    if (!one) return pieces;
    if (!last || Math.abs(last.rect.top - one.top) > 1)
      return [...pieces, { text: segment, rect: one }];
    const joined = {
      text: last.text + segment,
      rect: around(last.rect, one),
    };
    return [...pieces.slice(0, -1), joined];
  }, []);
}

const around = (a: DOMRect, b: DOMRect): DOMRect => {
  const left = Math.min(a.left, b.left);
  return new DOMRect(left, a.top, Math.max(a.right, b.right) - left, a.height);
};

/** The words of a line as one text, so that signs between them keep their side. */
function linesOf(node: Text, style: CSSStyleDeclaration): Piece[] {
  const words = [...node.data.matchAll(/\S+/gu)];
  const pieces = words.flatMap((found) => piecesOf(node, found.index, found[0]));
  const space = parseFloat(style.fontSize);
  return pieces.reduce<Piece[]>((lines, piece) => {
    const last = lines.at(-1);
    const isNext =
      last &&
      Math.abs(last.rect.top - piece.rect.top) < 1 &&
      piece.rect.left - last.rect.right < space &&
      last.rect.left - piece.rect.right < space;
    return isNext
      ? [
          ...lines.slice(0, -1),
          { text: `${last.text} ${piece.text}`, rect: around(last.rect, piece.rect) },
        ]
      : [...lines, piece];
  }, []);
}

const isTurned = ([a, b, c, d]: Matrix) => a !== 1 || b !== 0 || c !== 0 || d !== 1;

/** Where a line's baseline begins; turned about its middle where the text is turned. */
function placeOf(
  sheet: Sheet,
  rect: DOMRect,
  { above, below, width }: ReturnType<typeof measure>,
  { turn }: Setting,
  vertical: boolean,
): Matrix {
  const x = rect.left - sheet.left;
  const y = rect.top - sheet.top;
  if (!vertical && !isTurned(turn)) {
    return movedTo(x, y + (rect.height - above - below) / 2 + above);
  }
  const [a, b, c, d] = turn;
  const middle = new DOMMatrixReadOnly([a, b, c, d, x + rect.width / 2, y + rect.height / 2])
    .rotate(vertical ? 90 : 0)
    .translate(-width / 2, (above - below) / 2);
  return [middle.a, middle.b, middle.c, middle.d, middle.e, middle.f];
}

function cased(text: string, transform: string, language: string): string {
  if (transform === 'uppercase') return text.toLocaleUpperCase(language || undefined);
  if (transform !== 'capitalize') return text;
  return text.replace(
    /(^|\s)(\p{L})/gu,
    (_, gap: string, letter: string) => gap + letter.toLocaleUpperCase(language || undefined),
  );
}

/** The lines of a text in HTML. */
export function textItems(
  sheet: Sheet,
  node: Text,
  style: CSSStyleDeclaration,
  setting: Setting,
): TextItem[] {
  const font = fontOf(style);
  const fill = plainColour(style.color);
  const vertical = style.writingMode.startsWith('vertical');
  const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  return linesOf(node, style).map(({ text: raw, rect }) => {
    const text = cased(raw, style.textTransform, language);
    const matrix = placeOf(sheet, rect, measure(text, font), setting, vertical);
    return {
      kind: 'text',
      text,
      font,
      fill,
      halo: undefined,
      opacity: setting.opacity,
      matrix,
      direction: directionOf(style),
    };
  });
}

/** What stands in a field: a browser tells where the field is, not where its text is. */
export function fieldItems(
  sheet: Sheet,
  field: HTMLInputElement,
  style: CSSStyleDeclaration,
  setting: Setting,
): TextItem[] {
  if (!['text', 'number'].includes(field.type) || field.value === '') return [];
  const font = fontOf(style);
  const measured = measure(field.value, font);
  const rect = field.getBoundingClientRect();
  const [start, end] = [parseFloat(style.paddingLeft), parseFloat(style.paddingRight)];
  const room = rect.width - start - end - measured.width;
  const isRight = style.direction === 'rtl' ? 'start' : 'end';
  const share = { center: 0.5, right: 1, [isRight]: 1 }[style.textAlign] ?? 0;
  const inner = new DOMRect(
    rect.left + start + share * room,
    rect.top,
    measured.width,
    rect.height,
  );
  return [
    {
      kind: 'text',
      text: field.value,
      font,
      fill: plainColour(style.color),
      halo: undefined,
      opacity: setting.opacity,
      matrix: placeOf(sheet, inner, measured, setting, false),
      direction: directionOf(style),
    },
  ];
}
