import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TraceOf, View } from '../lesson/view';
import { axesOf, placesOf, wordMap, type MapFrame, type Place } from './map';

interface Landing {
  readonly of: TraceOf;
  readonly letter: 'K' | 'V';
  readonly tone: 'k' | 'v';
  readonly carried: boolean;
  readonly place: Place;
}

function landingOf(view: View, of: TraceOf): Landing | undefined {
  const { trace } = of;
  const word = trace.words[trace.focus];
  const place = placesOf(view, [of], 'output').find((candidate) => candidate.word === word);
  const keys = trace.parameters.content === 'keys';
  return (
    place && {
      of,
      place,
      letter: keys ? 'K' : 'V',
      tone: keys ? 'k' : 'v',
      carried: trace.parameters.content === view.state.content,
    }
  );
}

/** Room that a landing's two coordinates take, either way, in pixels. */
const room = { across: 110, down: 22 };

function way(
  view: View,
  frame: MapFrame,
  { of, letter, tone, carried, place }: Landing,
  others: readonly Landing[],
): SVGTemplateResult {
  const { trace } = of;
  const from = placesOf(view, [of]).find(({ word }) => word === place.word) ?? place;
  const [x, y] = [frame.x(place.x), frame.y(place.y)];
  const crowded = others.some((other) => {
    const [dx, dy] = [frame.x(other.place.x) - x, frame.y(other.place.y) - y];
    const above = dy < 0 || (dy === 0 && letter === 'K');
    return Math.abs(dx) < room.across && Math.abs(dy) < room.down && above;
  });
  const middle = Math.min(Math.max(x, 46 + room.across / 2), frame.width - 22 - room.across / 2);
  const line = crowded ? y + 25 : y - 15;
  const row = trace.labels[trace.focus] ?? '';
  const [first, second] = axesOf(view);
  const style = `halo ${tone} ${carried ? 'strong' : ''}`;
  const number = (column: string, at: number, anchor: 'start' | 'end') =>
    view.number.svg(
      of,
      { quantity: 'output', row, column },
      { x: at, y: line, anchor, class: style },
    );
  return svg`<g class="carried ${tone} ${carried ? 'now' : ''}">
    <line x1=${frame.x(from.x)} y1=${frame.y(from.y)} x2=${x} y2=${y}></line>
    <circle cx=${x} cy=${y} r="10"></circle>
    <text class="carried-letter" x=${x} y=${y + 4.5} text-anchor="middle">${letter}</text>
    ${number(first, middle - 5, 'end')} ${number(second, middle + 5, 'start')}
  </g>`;
}

/** Where the focus word lands with its neighbours' values and where with their keys. */
export function carriedMap(
  view: View,
  traces: readonly TraceOf[],
  of: TraceOf,
  width: number,
): TemplateResult {
  const landings = traces
    .map((trace) => landingOf(view, trace))
    .filter((landing) => landing !== undefined);
  const { sentence } = of;
  return html`${wordMap(view, [of], {
    width,
    height: Math.min(width * 0.86, 440),
    label: view.messages.plain('matching.map', { sentence, focus: view.scenario.focus }),
    draggable: true,
    landings: landings.map(({ place }) => place),
    include: landings.flatMap(({ place }) => [place.x, place.y]),
    over: (frame) =>
      svg`${landings.map((landing) =>
        way(
          view,
          frame,
          landing,
          landings.filter((other) => other !== landing),
        ),
      )}`,
  })}`;
}
