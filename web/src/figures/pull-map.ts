import { svg, type TemplateResult } from 'lit';
import { wordOf } from '../lesson/label';
import { matrixOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import type { TraceOf, View } from '../lesson/view';
import { formOf, type Stroke } from './labels';
import { landingLabel, landingRadius, wayOf } from './landing';
import { placesOf, wordMap, type MapFrame, type MapLabel, type MapLayer, type Place } from './map';

/** Where along a pull its number may stand: near the neighbour, clear of the focus word's name. */
const shares = [0.68, 0.77, 0.59, 0.86, 0.5];

interface Pull {
  readonly word: string;
  readonly column: string;
  readonly stroke: Stroke;
  readonly thick: number;
}

function between(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  share: number,
) {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const pixels = (frame: MapFrame, { x, y }: Place) => ({ x: frame.x(x), y: frame.y(y) });

/** The pull of each word on the focus word, as heavy as the head's weight. */
function pullsOf(view: View, of: TraceOf, frame: MapFrame): readonly Pull[] {
  const { trace, sentence } = of;
  const weights = matrixOf(trace, { quantity: 'weights', head: view.headFor(sentence) });
  const places = placesOf(view, [of]);
  const focus = places.find(({ word }) => word === trace.words[trace.focus]);
  if (!focus || !weights) return [];
  return trace.words.flatMap((word, j) => {
    const place = places.find((candidate) => candidate.word === word);
    if (!place || place === focus) return [];
    const weight = weights.matrix.data[trace.focus * trace.words.length + j] ?? 0;
    const stroke = {
      from: pixels(frame, focus),
      to: pixels(frame, place),
      weight: 0.05 + weight * 0.8,
    };
    return [{ word, column: trace.labels[j] ?? '', stroke, thick: 0.5 + weight * 14 }];
  });
}

/** The neighbour's weight, written along its pull. */
function pullNumber(view: View, of: TraceOf, pulls: readonly Pull[]): readonly MapLabel[] {
  const { trace, sentence } = of;
  const head = view.headFor(sentence);
  const neighbour = wordOf(neighbourOf(view, of));
  const pull = pulls.find(({ word }) => word === neighbour);
  if (!pull) return [];
  const row = trace.labels[trace.focus] ?? '';
  const { column, stroke, thick } = pull;
  const at = trace.focus * trace.words.length + trace.labels.indexOf(column);
  const weight = matrixOf(trace, { quantity: 'weights', head })?.matrix.data[at] ?? 0;
  const form = formOf([view.formats.percent(weight)], { size: 17, strong: true });
  return [
    {
      anchors: shares.map((share) => ({
        ...between(stroke.from, stroke.to, share),
        radius: thick / 2,
      })),
      home: 'above',
      // Not to be read as one with the name beside it.
      forms: [{ ...form, width: form.width + 16 }],
      draw: ({ x, align, baselines }) =>
        view.number.svg(
          of,
          { quantity: 'weights', head, row, column },
          {
            x: x + { start: 8, middle: 0, end: -8 }[align],
            y: baselines[0] ?? 0,
            anchor: align,
            class: 'halo strong pull-number',
          },
        ),
    },
  ];
}

/** Where the focus word goes: an arrow from its embedding to its output, as far as `share` of it. */
export function journey(view: View, of: TraceOf, frame: MapFrame, share = 1): MapLayer {
  const way = wayOf(view, of);
  if (!way) return {};
  const [from, end] = [pixels(frame, way.from), pixels(frame, way.to)];
  const to = between(from, end, share);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
  const tip =
    Math.hypot(dx, dy) > 14
      ? svg`<path d="M0 0 L-11 -5 L-11 5 Z" transform="translate(${to.x} ${to.y}) rotate(${turn})"></path>`
      : svg``;
  // Names have their places by where it ends, so that none moves while it travels.
  const label = landingLabel(view, of, frame, way.to, {
    name: `${view.names.shown(way.to.word)}′`,
    home: 'aboveRight',
    look: 'halo',
    strong: false,
    stacked: true,
    hold: (name, numbers) => svg`<g class="journey">
      <g opacity=${share} transform="translate(${to.x - end.x} ${to.y - end.y})">${name}</g>
      <g opacity=${share < 1 ? 0 : 1}>${numbers}</g>
    </g>`,
  });
  return {
    over: svg`<g class="journey">
      <line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
      ${tip}<circle cx=${to.x} cy=${to.y} r=${landingRadius}></circle>
    </g>`,
    spots: [{ ...end, radius: landingRadius }],
    strokes: [{ from, to: end, weight: 0.25 }],
    labels: [label],
  };
}

/** The map of one sentence with its pulls and, where wanted, apple's way. */
export function pullMap(
  view: View,
  of: TraceOf,
  options: { readonly width: number; readonly moves?: boolean; readonly share?: number },
): TemplateResult {
  const way = options.moves === true ? wayOf(view, of) : undefined;
  // Side by side, maps are drawn to one measure.
  const measured = placesOf(view, view.compared).flatMap(({ x, y }) => [x, y]);
  const landings = options.moves === true ? view.compared.map((one) => wayOf(view, one)?.to) : [];
  return wordMap(view, [of], {
    width: options.width,
    height: Math.min(options.width * 0.86, 440),
    label: view.messages.plain('pull.map', {
      sentence: of.sentence,
      focus: view.names.shown(view.scenario.focus),
    }),
    draggable: true,
    include: [...measured, ...landings.flatMap((to) => (to ? [to.x, to.y] : []))],
    layer: (frame) => {
      const pulls = pullsOf(view, of, frame);
      const moved = way ? journey(view, of, frame, options.share) : {};
      return {
        ...moved,
        under: svg`${pulls.map(
          ({ stroke: { from, to }, thick }) =>
            svg`<line class="pull" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} stroke-width=${thick}></line>`,
        )}`,
        strokes: [...pulls.map(({ stroke }) => stroke), ...(moved.strokes ?? [])],
        // Where the focus word lands, its numbers have the room.
        labels: moved.labels ?? pullNumber(view, of, pulls),
      };
    },
  });
}
