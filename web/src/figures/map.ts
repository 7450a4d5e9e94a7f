import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drag } from '../controls/drag';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { extentOf, type Extent } from './extent';
import { linear, ticks } from './scale';
import { wordOf } from '../lesson/label';

/** A word's place on the map of the two senses. */
export interface Place {
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Data to pixels. */
  x(value: number): number;
  y(value: number): number;
  readonly extent: Extent;
}

export interface MapOptions {
  readonly width: number;
  readonly height?: number;
  readonly label: string;
  readonly draggable?: boolean;
  /** Further coordinates that must fit the frame, such as where apple lands. */
  readonly include?: readonly number[];
  /** Where something is drawn over the map: the names of words near it keep clear. */
  readonly landings?: readonly Place[];
  /** Drawn below and above the words. */
  readonly under?: (frame: MapFrame) => SVGTemplateResult;
  readonly over?: (frame: MapFrame) => SVGTemplateResult;
}

/** The features that are the map's axes: those of the two senses. */
export function axesOf(view: View): readonly [string, string] {
  const [first, second] = view.scenario.senses;
  return [first.feature, second.feature];
}

/** Where the words of some traces lie, each word once, by a matrix with a row for each word. */
export function placesOf(
  view: View,
  traces: readonly TraceOf[],
  quantity: 'embeddings' | 'output' = 'embeddings',
): readonly Place[] {
  const places = new Map<string, Place>();
  const [xFeature, yFeature] = axesOf(view);
  for (const { trace } of traces) {
    const named = matrixOf(trace, { quantity });
    const { columns, data } = trace[quantity];
    const x = named?.columns?.indexOf(xFeature) ?? 0;
    const y = named?.columns?.indexOf(yFeature) ?? 1;
    trace.words.forEach((word, i) => {
      if (!places.has(word)) {
        places.set(word, { word, x: data[i * columns + x] ?? 0, y: data[i * columns + y] ?? 0 });
      }
    });
  }
  return [...places.values()];
}

/** On paper a map leaves room for its step’s text on the same page. */
export const paperHeight = 300;

const margin = { left: 46, right: 22, top: 18, bottom: 40 };

export function frameOf(width: number, height: number, coordinates: readonly number[]): MapFrame {
  const extent = extentOf(coordinates);
  const domain = [extent.low, extent.high] as const;
  const x = linear(domain, [margin.left, width - margin.right]);
  const y = linear(domain, [height - margin.bottom, margin.top]);
  return { width, height, x: (value) => x(value), y: (value) => y(value), extent };
}

function axes(view: View, { x, y, extent, width, height }: MapFrame): SVGTemplateResult {
  const [xName, yName] = axesOf(view);
  const marks = ticks(extent.low, extent.high, 5);
  const short = (value: number) => view.formats.number(value);
  return svg`
    <rect class="tint-x" x=${x(extent.high * 0.4)} y=${y(extent.high * 0.35)}
      width=${x(extent.high) - x(extent.high * 0.4)} height=${y(extent.low) - y(extent.high * 0.35)} rx="14"></rect>
    <rect class="tint-y" x=${x(extent.low)} y=${y(extent.high)}
      width=${x(extent.high * 0.35) - x(extent.low)} height=${y(extent.high * 0.4) - y(extent.high)} rx="14"></rect>
    <line class="axis" x1=${x(extent.low)} x2=${x(extent.high)} y1=${y(0)} y2=${y(0)}></line>
    <line class="axis" x1=${x(0)} x2=${x(0)} y1=${y(extent.low)} y2=${y(extent.high)}></line>
    ${marks.map(
      (tick) => svg`
        <text class="tick quiet" x=${x(tick)} y=${height - margin.bottom + 18} text-anchor="middle">${short(tick)}</text>
        <text class="tick quiet" x=${margin.left - 10} y=${y(tick) + 4} text-anchor="end">${short(tick)}</text>`,
    )}
    <text class="axis-name" x=${width - margin.right} y=${height - 4} text-anchor="end">${xName} →</text>
    <text class="axis-name" x=${margin.left} y=${margin.top - 6}>↑ ${yName}</text>`;
}

/** Words that lie on one spot share a dot; their names stand together. */
function clusters(frame: MapFrame, places: readonly Place[]): readonly (readonly Place[])[] {
  const found: Place[][] = [];
  for (const place of places) {
    const near = found.find(([first]) => {
      if (!first) return false;
      const dx = frame.x(first.x) - frame.x(place.x);
      const dy = frame.y(first.y) - frame.y(place.y);
      return Math.hypot(dx, dy) < 12;
    });
    if (near) near.push(place);
    else found.push([place]);
  }
  return found;
}

function clamped(value: number, { low, high }: Extent): number {
  return Math.round(Math.min(high, Math.max(low, value)) * 20) / 20;
}

function point(view: View, frame: MapFrame, place: Place, draggable: boolean): SVGTemplateResult {
  const [xFeature, yFeature] = axesOf(view);
  const { word } = place;
  const selected = wordOf(view.wordIn(view.shown.trace)) === word;
  const focus = view.scenario.focus === word;
  const move = (x: number, y: number) =>
    view.act.editAll({ [`${word}.${xFeature}`]: x, [`${word}.${yFeature}`]: y }, `drag ${word}`);
  const invert = (px: number, py: number) => {
    const { extent } = frame;
    const share = (a: number, b: number, at: number) => (at - a) / (b - a);
    const across = share(frame.x(extent.low), frame.x(extent.high), px);
    const up = share(frame.y(extent.low), frame.y(extent.high), py);
    const span = extent.high - extent.low;
    return [extent.low + across * span, extent.low + up * span] as const;
  };
  const nudge = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 0.5 : 0.1;
    const [dx, dy] =
      { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ??
      [];
    if (dx === undefined || dy === undefined) return;
    event.preventDefault();
    move(clamped(place.x + dx * step, frame.extent), clamped(place.y + dy * step, frame.extent));
  };
  const handlers = {
    move: (px: number, py: number) => {
      const [x, y] = invert(px, py);
      view.act.selectWord(word);
      move(clamped(x, frame.extent), clamped(y, frame.extent));
    },
    end: () => view.act.settle(),
  };
  return svg`<g
    class="point ${focus ? 'focus' : ''} ${isPresent(view, place) ? '' : 'absent'} ${selected ? 'selected' : ''} ${draggable ? 'draggable' : ''}"
    transform="translate(${frame.x(place.x)} ${frame.y(place.y)})"
    role="button" tabindex="0" data-point=${word} data-arrows
    aria-label=${view.messages.plain('map.point', { word, x: view.formats.number(place.x), y: view.formats.number(place.y) })}
    @click=${() => view.act.selectWord(word)}
    @keydown=${draggable ? nudge : nothing}
    @keyup=${() => view.act.settle()}
    ${draggable ? drag(handlers) : nothing}
  ><circle class="touch" r="16"></circle><circle class="dot-mark" r=${focus ? 7 : 5.5}></circle></g>`;
}

/** Whether a word stands in a sentence that is shown; the others are drawn back. */
function isPresent(view: View, { word }: Place): boolean {
  return view.compared.some(({ trace }) => trace.words.includes(word));
}

/** As many of the words as there is room for in pixels, the first of them always. */
function fitting(words: readonly string[], room: number): string {
  let kept = words.length;
  const text = () => [...words.slice(0, kept), ...(kept < words.length ? ['…'] : [])].join(' · ');
  while (kept > 1 && text().length * 8 > room) kept -= 1;
  return text();
}

/** The names of a cluster on one line, or on two where they would run into the next word. */
function linesOf(words: readonly string[], width: number): readonly string[] {
  const half = Math.ceil(words.length / 2);
  const text = words.join(' · ');
  if (words.length < 2 || text.length * 8 < width * 0.4) return [text];
  return [
    `${fitting(words.slice(0, half), width * 0.5)} ·`,
    fitting(words.slice(half), width * 0.5),
  ];
}

function name(
  view: View,
  frame: MapFrame,
  cluster: readonly Place[],
  landings: readonly Place[],
): SVGTemplateResult {
  const [first] = cluster;
  if (!first) return svg``;
  const x = frame.x(first.x);
  const y = frame.y(first.y);
  const focus = cluster.some(({ word }) => word === view.scenario.focus);
  const present = cluster.filter((place) => isPresent(view, place));
  const named = (present.length > 0 ? present : cluster).map(({ word }) => word);
  // Names go to the side that has room for them, on lines that fit it.
  const right = frame.width - x - 24;
  const left = x - 24;
  const lines = linesOf(named, Math.min(frame.width * 0.75, 2 * Math.max(left, right)));
  const longest = Math.max(...lines.map((line) => line.length)) * 8;
  // The words along the axis are named below it, so that the focus word keeps the room above.
  const below = !focus && Math.abs(y - frame.y(0)) < 16;
  const taken = landings.some((landing) => {
    const [dx, dy] = [frame.x(landing.x) - x, frame.y(landing.y) - y];
    return !below && Math.abs(dx - 24) < 40 && Math.abs(dy) < 40;
  });
  const flips = (longest > right && left > right) || (taken && longest < x - 12);
  const centred = flips && !taken && longest / 2 <= right + 12;
  const across = centred ? x : flips ? x - 12 : x + 12;
  return svg`<text
    class="halo word-name ${focus ? 'strong' : ''} ${present.length > 0 ? '' : 'quiet'}"
    y=${below ? y + 18 : y - 10}
    text-anchor=${centred ? 'middle' : flips ? 'end' : 'start'}
  >${lines.map((line, i) => svg`<tspan x=${across} dy=${i * 16}>${line}</tspan>`)}</text>`;
}

/** The map of the two senses with the words on it, each draggable where the step allows. */
export function wordMap(
  view: View,
  traces: readonly TraceOf[],
  options: MapOptions,
): TemplateResult {
  const { width, label, draggable = false } = options;
  const tallest = view.printing ? paperHeight : 470;
  const height = Math.min(options.height ?? width * 0.82, tallest);
  const places = placesOf(view, traces);
  const coordinates = [...places.flatMap(({ x, y }) => [x, y]), ...(options.include ?? [])];
  const frame = frameOf(width, height, coordinates);
  const grown = frame.extent.grown
    ? html`<p class="ui quiet">
        ${view.messages.plain('map.grown', { high: view.formats.number(frame.extent.high) })}
      </p>`
    : nothing;
  return html`<svg
      class="map"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${label}
    >
      ${axes(view, frame)} ${options.under?.(frame) ?? nothing}
      ${clusters(frame, places).map((cluster) => name(view, frame, cluster, options.landings ?? []))}
      ${places.map((place) => point(view, frame, place, draggable))}
      ${options.over?.(frame) ?? nothing}
    </svg>
    ${grown}`;
}
