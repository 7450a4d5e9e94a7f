import { css, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { matrixOf } from '../lesson/lookup';
import type { TraceOf, View } from '../lesson/view';
import { axesOf, placesOf, wordMap, type MapFrame, type Place } from './map';

function between(a: Place, b: Place, share: number): Place {
  return { word: '', x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The pull of each word on the focus word: a line as thick as the head's weight. */
function pulls(view: View, of: TraceOf, frame: MapFrame, numbered: boolean): SVGTemplateResult {
  const { trace, sentence } = of;
  const head = view.headFor(sentence);
  const weights = matrixOf(trace, { quantity: 'weights', head })?.matrix.data;
  const places = placesOf(view, [of]);
  const row = trace.labels[trace.focus] ?? '';
  const focus = places.find(({ word }) => word === trace.words[trace.focus]);
  if (!focus || !weights) return svg``;
  const lines = trace.words.map((word, j) => {
    const place = places.find((candidate) => candidate.word === word);
    const weight = weights[trace.focus * trace.words.length + j] ?? 0;
    if (!place || place === focus) return svg``;
    return svg`<line class="pull" x1=${frame.x(focus.x)} y1=${frame.y(focus.y)}
      x2=${frame.x(place.x)} y2=${frame.y(place.y)} stroke-width=${0.5 + weight * 14}></line>`;
  });
  const neighbour = view.scenario.sentences[sentence]?.neighbour ?? '';
  const pulled = places.find(({ word }) => word.toLowerCase() === neighbour.toLowerCase());
  const column = trace.labels[trace.words.indexOf(pulled?.word ?? '')];
  // Near the neighbour, clear of the focus word's own name.
  const middle = pulled && between(focus, pulled, frame.width < 300 ? 0.77 : 0.68);
  const steep = pulled && Math.abs(pulled.y - focus.y) > Math.abs(pulled.x - focus.x);
  const label =
    numbered && middle && column !== undefined
      ? view.number.svg(
          of,
          { quantity: 'weights', head, row, column },
          {
            x: frame.x(middle.x) + (steep ? 14 : 0),
            y: frame.y(middle.y) + (steep ? 5 : -14),
            anchor: steep ? 'start' : 'middle',
            class: 'halo strong pull-number',
          },
        )
      : svg``;
  return svg`${lines}${label}`;
}

/** Where the focus word goes: an arrow from its embedding to its output, as far as `share` of it. */
export function journey(view: View, of: TraceOf, frame: MapFrame, share = 1): SVGTemplateResult {
  const word = of.trace.words[of.trace.focus];
  const from = placesOf(view, [of]).find((place) => place.word === word);
  const end = placesOf(view, [of], 'output').find((place) => place.word === word);
  if (!from || !end) return svg``;
  const to = between(from, end, share);
  const [x1, y1, x2, y2] = [frame.x(from.x), frame.y(from.y), frame.x(to.x), frame.y(to.y)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const whole = Math.hypot(frame.x(end.x) - x1, frame.y(end.y) - y1);
  // Where it hardly moves, its new name stands above the old one.
  const lift = whole < 60 || (frame.width < 300 && Math.abs(end.x - from.x) > 1) ? 18 : 0;
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const [xFeature, yFeature] = axesOf(view);
  const row = of.trace.labels[of.trace.focus] ?? '';
  const nearRight = x2 > frame.width - 130;
  const place = { y: y2 - 14 - lift, anchor: nearRight ? ('end' as const) : ('start' as const) };
  const name = `${word}′`;
  return svg`<g class="journey">
    <line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
    ${length > 14 ? svg`<path d="M0 0 L-11 -5 L-11 5 Z" transform="translate(${x2} ${y2}) rotate(${turn})"></path>` : svg``}
    <circle cx=${x2} cy=${y2} r="7"></circle>
    <text class="halo strong" x=${x2 + (nearRight ? -10 : 10)} y=${y2 - 30 - lift} text-anchor=${place.anchor}>${name}</text>
    <g opacity=${share < 1 ? 0 : 1}>
      ${view.number.svg(of, { quantity: 'output', row, column: xFeature }, { ...place, x: nearRight ? x2 - 52 : x2 + 10, class: 'halo' })}
      ${view.number.svg(of, { quantity: 'output', row, column: yFeature }, { ...place, x: nearRight ? x2 - 10 : x2 + 52, class: 'halo' })}
    </g>
  </g>`;
}

/** The map of one sentence with its pulls and, where wanted, apple's way. */
export function pullMap(
  view: View,
  of: TraceOf,
  options: { readonly width: number; readonly moves?: boolean; readonly share?: number },
): TemplateResult {
  const { trace, sentence } = of;
  const landings = placesOf(view, [of], 'output').filter(
    ({ word }) => options.moves === true && word === trace.words[trace.focus],
  );
  return wordMap(view, [of], {
    width: options.width,
    height: Math.min(options.width * 0.86, 440),
    label: view.messages.plain('pull.map', { sentence, focus: view.scenario.focus }),
    draggable: true,
    include: landings.flatMap(({ x, y }) => [x, y]),
    landings,
    // Where the focus word lands, its numbers have the room.
    under: (frame) => pulls(view, of, frame, !options.moves),
    ...(options.moves
      ? { over: (frame: MapFrame) => journey(view, of, frame, options.share) }
      : {}),
  });
}

export const pullStyles = css`
  .pull {
    stroke: var(--mark);
    stroke-linecap: round;
    opacity: 0.55;
  }
  .pull-number {
    font-size: 17px;
  }
  .journey line {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .journey path,
  .journey circle {
    fill: var(--ink);
  }
  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    gap: 20px;
  }
  .panel-name {
    margin-bottom: 8px;
    font: 600 14px/1.4 var(--sans);
  }
`;
