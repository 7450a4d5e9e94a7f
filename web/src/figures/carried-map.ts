import { svg, type TemplateResult } from 'lit';
import type { TraceOf, View } from '../lesson/view';
import { landingLabel, landingRadius, wayOf } from './landing';
import { wordMap, type MapFrame, type MapLayer, type Place } from './map';

interface Landing {
  readonly of: TraceOf;
  readonly letter: 'K' | 'V';
  readonly tone: 'k' | 'v';
  readonly carried: boolean;
  readonly from: Place;
  readonly to: Place;
}

function landingOf(view: View, of: TraceOf): Landing | undefined {
  const { content } = of.trace.parameters;
  const way = wayOf(view, of);
  return (
    way && {
      ...way,
      of,
      letter: content === 'keys' ? 'K' : 'V',
      tone: content === 'keys' ? 'k' : 'v',
      carried: content === view.state.content,
    }
  );
}

function layerOf(view: View, frame: MapFrame, landing: Landing): Required<Omit<MapLayer, 'under'>> {
  const { of, letter, tone, carried } = landing;
  const from = { x: frame.x(landing.from.x), y: frame.y(landing.from.y) };
  const to = { x: frame.x(landing.to.x), y: frame.y(landing.to.y) };
  const group = `carried ${tone} ${carried ? 'now' : ''}`;
  const label = landingLabel(view, of, frame, landing.to, {
    name: letter,
    home: 'above',
    look: `halo ${tone} ${carried ? 'strong' : ''}`,
    strong: carried,
    stacked: false,
    hold: (name, numbers) => svg`<g class=${group}>${name} ${numbers}</g>`,
  });
  return {
    over: svg`<g class=${group}>
      <line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
      <circle cx=${to.x} cy=${to.y} r=${landingRadius}></circle>
    </g>`,
    spots: [{ ...to, radius: landingRadius }],
    strokes: [{ from, to, weight: carried ? 0.25 : 0.1 }],
    labels: [label],
  };
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
  return wordMap(view, [of], {
    width,
    height: Math.min(width * 0.86, 440),
    label: view.messages.plain('matching.map', {
      sentence: of.sentence,
      focus: view.names.shown(view.scenario.focus),
    }),
    draggable: true,
    include: landings.flatMap(({ to }) => [to.x, to.y]),
    layer: (frame) => {
      const layers = landings.map((landing) => layerOf(view, frame, landing));
      return {
        over: svg`${layers.map(({ over }) => over)}`,
        spots: layers.flatMap(({ spots }) => spots),
        strokes: layers.flatMap(({ strokes }) => strokes),
        labels: layers.flatMap(({ labels }) => labels),
      };
    },
  });
}
