import { svg } from 'lit';
import { told } from '../lesson/numbers';
import type { TraceOf, View } from '../lesson/view';
import { formOf, type Box, type Placed, type Side } from './labels';
import { axesOf, placesOf, type MapFrame, type MapLabel, type Place } from './map';
import { textWidth } from './text-width';

const size = 13;
const between = 8;

/** Radius of the mark where a word lands. */
export const landingRadius = 7;

/** Where the focus word starts and where it lands, if it stands on the map. */
export function wayOf(view: View, of: TraceOf): { from: Place; to: Place } | undefined {
  const word = of.trace.words[of.trace.focus];
  const from = placesOf(view, [of]).find((place) => place.word === word);
  const to = placesOf(view, [of], 'output').find((place) => place.word === word);
  return from && to && { from, to };
}

export interface LandingOptions {
  readonly name: string;
  readonly home: Side;
  /** Classes of its numbers and its name. */
  readonly look: string;
  readonly strong: boolean;
  /** Whether the name rather stands on a line of its own. */
  readonly stacked: boolean;
  /** How its name and its two numbers are held together. */
  readonly hold: (name: unknown, numbers: unknown) => ReturnType<MapLabel['draw']>;
}

/** Where two numbers stand beside each other. */
function pairIn({ left, right }: Box, align: Placed['align'], widths: readonly [number, number]) {
  const [first, second] = widths;
  if (align === 'end') {
    return [
      { x: right - second - between, anchor: align },
      { x: right, anchor: align },
    ] as const;
  }
  const start = align === 'start' ? left : (left + right - first - second - between) / 2;
  return [
    { x: start, anchor: 'start' },
    { x: start + first + between, anchor: 'start' },
  ] as const;
}

/** A landing's label: its name and its two numbers. */
export function landingLabel(
  view: View,
  of: TraceOf,
  frame: MapFrame,
  place: Place,
  { name, home, look, strong, stacked, hold }: LandingOptions,
): MapLabel {
  const row = of.trace.labels[of.trace.focus] ?? '';
  const [xColumn, yColumn] = axesOf(view);
  const wide = (text: string) => textWidth(text, size, strong);
  const wideAt = (column: string, value: number) =>
    wide(view.formats.number(told(of, { quantity: 'output', row, column }, value)));
  const widths = [wideAt(xColumn, place.x), wideAt(yColumn, place.y)] as const;
  const numbers = widths[0] + between + widths[1];
  const nameWidth = textWidth(name, size, true);
  const form = (lines: readonly string[], width: number, cost: number) => ({
    ...formOf(lines, { size, cost }),
    width,
  });
  const forms = [
    form([name, ''], Math.max(nameWidth, numbers), stacked ? 0 : 8),
    form([name], nameWidth + between + numbers, stacked ? 8 : 0),
  ];
  return {
    anchors: [{ x: frame.x(place.x), y: frame.y(place.y), radius: landingRadius }],
    home,
    forms,
    draw: ({ form: { lines }, box, x, align, baselines }) => {
      const alone = lines.length > 1;
      const last = baselines[baselines.length - 1] ?? 0;
      const [first, second] = alone
        ? pairIn(box, align, widths)
        : pairIn({ ...box, left: box.left + nameWidth + between }, 'start', widths);
      const number = (column: string, at: typeof first) =>
        view.number.svg(of, { quantity: 'output', row, column }, { ...at, y: last, class: look });
      return hold(
        svg`<text class="strong ${look}" x=${alone ? x : box.left} y=${baselines[0] ?? 0}
          text-anchor=${alone ? align : 'start'}>${name}</text>`,
        svg`${number(xColumn, first)} ${number(yColumn, second)}`,
      );
    },
  };
}
