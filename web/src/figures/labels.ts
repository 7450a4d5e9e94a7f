import { textWidth } from './text-width';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A round mark. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line that labels may cross where they must: the heavier, the less gladly. */
export interface Stroke {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly weight: number;
}

/** One way to write a label: its lines, the size they take, and how far it is from the best way. */
export interface Form {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

/** Round the clock from the right, anticlockwise: neighbours in this list are neighbours in space. */
const sides = {
  right: [1, 0],
  aboveRight: [1, -1],
  above: [0, -1],
  aboveLeft: [-1, -1],
  left: [-1, 0],
  belowLeft: [-1, 1],
  below: [0, 1],
  belowRight: [1, 1],
} as const;

export type Side = keyof typeof sides;

export interface Label {
  /** The marks it may stand by, the usual one first. */
  readonly anchors: readonly Spot[];
  /** Where it stands while nothing is in the way. */
  readonly home: Side;
  readonly forms: readonly Form[];
}

export interface Placed {
  readonly form: Form;
  readonly box: Box;
  /** Where its lines start, end or have their middle. */
  readonly x: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly baselines: readonly number[];
}

/** What there is room in, and what already stands there. */
export interface Room {
  readonly frame: Box;
  /** Labels may stand beyond it, less gladly. */
  readonly plot: Box;
  readonly boxes: readonly Box[];
  readonly spots: readonly Spot[];
  readonly strokes: readonly Stroke[];
}

const lineHeight = 1.1;
const ascent = 0.87;
/** Pixels that labels keep between them, and from what they name. */
const gap = 2;
const away = [4, 18, 32] as const;
/** What each thing costs, against one step round the clock. */
const cost = {
  turn: 4,
  farther: 12,
  otherAnchor: 4,
  shift: 0.4,
  beyondPlot: 0.4,
  covered: { once: 500, each: 2 },
  spot: { once: 60, each: 10 },
  /** Nearer to another mark than to its own. */
  astray: { once: 8, each: 1 },
};

/** A way to write a label in these lines; `text` is what they are as wide as. */
export function formOf(
  lines: readonly string[],
  { size, strong = false, cost: price = 0 }: { size: number; strong?: boolean; cost?: number },
): Form {
  const width = Math.max(...lines.map((line) => textWidth(line, size, strong)));
  return { lines, size, width, height: lines.length * size * lineHeight, cost: price };
}

/** The box as near as may be inside another. */
function inside(box: Box, frame: Box): Box {
  const dx = Math.max(Math.min(0, frame.right - box.right), frame.left - box.left);
  const dy = Math.max(Math.min(0, frame.bottom - box.bottom), frame.top - box.top);
  return {
    left: box.left + dx,
    right: box.right + dx,
    top: box.top + dy,
    bottom: box.bottom + dy,
  };
}

function boxAt({ x, y, radius }: Spot, side: Side, off: number, form: Form): Box {
  const [across, down] = sides[side];
  const reach = radius + off;
  const diagonal = across !== 0 && down !== 0;
  const edge = (at: number, way: number, size: number, share: number) =>
    way === 0 ? at - size / 2 : at + way * reach * share - (way < 0 ? size : 0);
  const left = edge(x, across, form.width, diagonal ? 0.85 : 1);
  const top = edge(y, down, form.height, diagonal ? 0.5 : 1);
  return { left, top, right: left + form.width, bottom: top + form.height };
}

/** How much of a stroke lies in a box, in pixels. */
function within({ from, to }: Stroke, box: Box): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  let [first, last] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, dx, box.left, box.right],
    [from.y, dy, box.top, box.bottom],
  ] as const) {
    if (way === 0 && (start < low || start > high)) return 0;
    if (way === 0) continue;
    const [a, b] = [(low - start) / way, (high - start) / way];
    first = Math.max(first, Math.min(a, b));
    last = Math.min(last, Math.max(a, b));
  }
  return Math.max(0, last - first) * length;
}

/** From the rim of a mark to a box. */
function distance({ x, y, radius }: Spot, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) - radius;
}

/** What it costs to stand nearer to another mark than to one's own, and be read as its name. */
function costAstray(spots: readonly Spot[], own: Spot, box: Box): number {
  // The marks that a label names together lie within its own.
  const others = spots.filter(
    ({ x, y, radius }) => Math.hypot(x - own.x, y - own.y) + radius > own.radius + 0.5,
  );
  const nearer = distance(own, box) - Math.min(...others.map((spot) => distance(spot, box)));
  return nearer > 0 ? cost.astray.once + cost.astray.each * nearer : 0;
}

/** What it costs to stand here, whoever stands there. */
function costIn(room: Room, taken: readonly Box[], box: Box): number {
  let sum = 0;
  for (const other of taken) {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left) + gap;
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) + gap;
    if (across > 0 && down > 0) sum += cost.covered.once + cost.covered.each * across * down;
  }
  for (const spot of room.spots) {
    const depth = 1 - distance(spot, box);
    if (depth > 0) sum += cost.spot.once + cost.spot.each * depth;
  }
  for (const stroke of room.strokes) sum += stroke.weight * within(stroke, box);
  const { plot } = room;
  const beyond =
    Math.max(0, plot.left - box.left, box.right - plot.right) +
    Math.max(0, plot.top - box.top, box.bottom - plot.bottom);
  return sum + cost.beyondPlot * beyond;
}

/** All sides, the usual one and its neighbours first, with how far they are from it. */
function outwards(home: Side): readonly { readonly side: Side; readonly turns: number }[] {
  const order = Object.keys(sides) as Side[];
  return order
    .map((side, at) => {
      const apart = Math.abs(at - order.indexOf(home));
      return { side, turns: Math.min(apart, order.length - apart) };
    })
    .sort((a, b) => a.turns - b.turns);
}

function placedIn(form: Form, box: Box, side: Side): Placed {
  const [across] = sides[side];
  const [align, x] =
    across > 0
      ? (['start', box.left] as const)
      : across < 0
        ? (['end', box.right] as const)
        : (['middle', (box.left + box.right) / 2] as const);
  const baselines = form.lines.map((_, i) => box.top + (i * lineHeight + ascent) * form.size);
  return { form, box, x, align, baselines };
}

function best({ anchors, home, forms }: Label, room: Room, taken: readonly Box[]) {
  let found: Placed | undefined;
  let least = Infinity;
  const around = outwards(home);
  forms.forEach((form) => {
    anchors.forEach((anchor, other) => {
      away.forEach((off, ring) => {
        for (const { side, turns } of around) {
          const known =
            form.cost + cost.turn * turns + cost.farther * ring + cost.otherAnchor * other;
          // The next ones are farther yet.
          if (known >= least) break;
          const wanted = boxAt(anchor, side, off, form);
          const box = inside(wanted, room.frame);
          const shift = Math.abs(box.left - wanted.left) + Math.abs(box.top - wanted.top);
          const wide = Math.max(0, box.right - room.frame.right);
          const sum =
            known +
            cost.shift * shift +
            cost.covered.once * wide +
            costIn(room, taken, box) +
            costAstray(room.spots, anchor, box);
          if (sum >= least) continue;
          least = sum;
          found = placedIn(form, box, side);
        }
      });
    });
  });
  return found;
}

/**
 * A place for each label, the first of them first: where it costs least, seen from what it names,
 * among the marks and the labels before it. The same labels always come to the same places.
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  room: Room,
): readonly (Placed & { readonly label: L })[] {
  const placed: (Placed & { readonly label: L })[] = [];
  const taken = [...room.boxes];
  for (const label of labels) {
    const place = best(label, room, taken);
    if (!place) continue;
    placed.push({ ...place, label });
    taken.push(place.box);
  }
  return placed;
}
