import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drag } from '../controls/drag';
import { matrixOf } from '../lesson/lookup';
import { keptRoom } from '../lesson/kept-room';
import type { TraceOf, View } from '../lesson/view';
import { extentOf, type Extent } from './extent';
import { placeLabels, type Box, type Label, type Placed, type Spot, type Stroke } from './labels';
import { isPresent, radiusOf, wordNames } from './map-names';
import { linear, ticks, type Scale } from './scale';
import { textWidth } from './text-width';
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
  readonly x: Scale;
  readonly y: Scale;
  readonly extent: Extent;
}

/** A label of a map, drawn where room was found for it. */
export interface MapLabel extends Label {
  draw(placed: Placed): SVGTemplateResult;
}

/** What a figure adds to the map, and what the names keep clear of on its account. */
export interface MapLayer {
  /** Drawn below and above the words' points. */
  readonly under?: SVGTemplateResult;
  readonly over?: SVGTemplateResult;
  readonly spots?: readonly Spot[];
  readonly strokes?: readonly Stroke[];
  readonly labels?: readonly MapLabel[];
}

export interface MapOptions {
  readonly width: number;
  readonly height?: number;
  readonly label: string;
  readonly draggable?: boolean;
  /** Further coordinates that must fit the frame, such as where apple lands. */
  readonly include?: readonly number[];
  readonly layer?: (frame: MapFrame) => MapLayer;
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

function frameOf(width: number, height: number, coordinates: readonly number[]): MapFrame {
  const extent = extentOf(coordinates);
  const domain = [extent.low, extent.high] as const;
  const x = linear(domain, [margin.left, width - margin.right]);
  const y = linear(domain, [height - margin.bottom, margin.top]);
  return { width, height, x, y, extent };
}

/** A text at the edge of the map and the box it takes. */
function edgeText(
  look: 'tick quiet' | 'axis-name',
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' },
): { readonly drawn: SVGTemplateResult; readonly box: Box } {
  const size = look === 'axis-name' ? 14 : 13;
  const width = textWidth(text, size, look === 'axis-name');
  const left = at.x - { start: 0, middle: width / 2, end: width }[at.anchor];
  return {
    drawn: svg`<text class=${look} x=${at.x} y=${at.y} text-anchor=${at.anchor}>${text}</text>`,
    box: { left, right: left + width, top: at.y - size * 0.8, bottom: at.y + size * 0.2 },
  };
}

function edgeTexts(view: View, { x, y, extent, width, height }: MapFrame) {
  const [xName, yName] = axesOf(view);
  const [bottom, top, right] = [height - margin.bottom, margin.top, width - margin.right];
  return [
    ...ticks(extent.low, extent.high, 5).flatMap((tick) => {
      const text = view.formats.number(tick);
      return [
        edgeText('tick quiet', text, { x: x(tick), y: bottom + 18, anchor: 'middle' }),
        edgeText('tick quiet', text, { x: margin.left - 10, y: y(tick) + 4, anchor: 'end' }),
      ];
    }),
    edgeText('axis-name', `${view.names.shown(xName)} →`, {
      x: right,
      y: height - 4,
      anchor: 'end',
    }),
    edgeText('axis-name', `↑ ${view.names.shown(yName)}`, {
      x: margin.left,
      y: top - 6,
      anchor: 'start',
    }),
  ];
}

/** The two axes, from end to end. */
function axisLines({ x, y, extent: { low, high } }: MapFrame): readonly Stroke[] {
  const weight = 0.1;
  return [
    { from: { x: x(low), y: y(0) }, to: { x: x(high), y: y(0) }, weight },
    { from: { x: x(0), y: y(low) }, to: { x: x(0), y: y(high) }, weight },
  ];
}

/** Where a word is clearly of one sense: so far along its axis, and no farther along the other. */
const region = { from: 1.6, across: 1.4 };

function ground(frame: MapFrame): SVGTemplateResult {
  const { x, y, extent } = frame;
  const { from, across } = region;
  return svg`
    <rect class="tint-x" x=${x(from)} y=${y(across)}
      width=${x(extent.high) - x(from)} height=${y(extent.low) - y(across)} rx="14"></rect>
    <rect class="tint-y" x=${x(extent.low)} y=${y(extent.high)}
      width=${x(across) - x(extent.low)} height=${y(from) - y(extent.high)} rx="14"></rect>
    ${axisLines(frame).map(
      ({ from, to }) =>
        svg`<line class="axis" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`,
    )}`;
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
      view.act.selectWord(word);
      move(clamped(frame.x.invert(px), frame.extent), clamped(frame.y.invert(py), frame.extent));
    },
    end: () => view.act.settle(),
  };
  return svg`<g
    class="point ${focus ? 'focus' : ''} ${isPresent(view, place) ? '' : 'absent'} ${selected ? 'selected' : ''} ${draggable ? 'draggable' : ''}"
    transform="translate(${frame.x(place.x)} ${frame.y(place.y)})"
    role="button" tabindex="0" data-point=${word} data-arrows
    aria-label=${view.messages.plain('map.point', { word: view.names.shown(word), x: view.formats.number(place.x), y: view.formats.number(place.y) })}
    @click=${() => view.act.selectWord(word)}
    @keydown=${draggable ? nudge : nothing}
    @keyup=${() => view.act.settle()}
    ${draggable ? drag(handlers) : nothing}
  ><circle class="touch" r="13"></circle><circle class="dot-mark" r=${radiusOf(view, place)}></circle></g>`;
}

/** All labels of the map, where there is room for them. */
function labelled(
  view: View,
  frame: MapFrame,
  places: readonly Place[],
  { spots = [], strokes = [], labels = [] }: MapLayer,
  boxes: readonly Box[],
): readonly SVGTemplateResult[] {
  const { width, height } = frame;
  const names = wordNames(view, frame, places);
  const placed = placeLabels([...names.focus, ...labels, ...names.others], {
    frame: { left: 4, top: 2, right: width - 4, bottom: height - 4 },
    plot: {
      left: margin.left,
      top: margin.top,
      right: width - margin.right,
      bottom: height - margin.bottom,
    },
    boxes,
    spots: [
      ...spots,
      ...places.map((place) => ({
        x: frame.x(place.x),
        y: frame.y(place.y),
        radius: radiusOf(view, place),
      })),
    ],
    strokes: [...axisLines(frame), ...strokes],
  });
  return placed.map((one) => one.label.draw(one));
}

/** The map of the two senses with the words on it, each draggable where the step allows. */
export function wordMap(
  view: View,
  traces: readonly TraceOf[],
  options: MapOptions,
): TemplateResult {
  const { width, label } = options;
  const draggable = (options.draggable ?? false) && !view.locked('sliders');
  const tallest = view.printing ? paperHeight : 470;
  const height = Math.min(options.height ?? width * 0.86, tallest);
  const places = placesOf(view, traces);
  const coordinates = [...places.flatMap(({ x, y }) => [x, y]), ...(options.include ?? [])];
  const frame = frameOf(width, height, coordinates);
  const grown = frame.extent.grown
    ? view.messages.plain('map.grown', { high: view.formats.number(frame.extent.high) })
    : nothing;
  const layer = options.layer?.(frame) ?? {};
  const texts = edgeTexts(view, frame);
  return html`<svg
      class="map"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${label}
    >
      ${ground(frame)} ${texts.map(({ drawn }) => drawn)} ${layer.under ?? nothing}
      ${places.map((place) => point(view, frame, place, draggable))} ${layer.over ?? nothing}
      ${labelled(
        view,
        frame,
        places,
        layer,
        texts.map(({ box }) => box),
      )}
    </svg>
    <p class="ui quiet" ${keptRoom(view)}>${grown}</p>`;
}
