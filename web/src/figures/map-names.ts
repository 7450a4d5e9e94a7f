import { svg } from 'lit';
import type { View } from '../lesson/view';
import { formOf, type Form } from './labels';
import type { MapFrame, MapLabel, Place } from './map';

const size = 15;
/** What it costs to break a line, and to leave a word out. */
const broken = 5;
const left = 14;

/** Radius of a word's point. */
export function radiusOf(view: View, { word }: Place): number {
  return view.scenario.focus === word ? 7 : 5.5;
}

/** Whether a word stands in a sentence that is shown; the others are drawn back. */
export function isPresent(view: View, { word }: Place): boolean {
  return view.compared.some(({ trace }) => trace.words.includes(word));
}

/** Words that lie on one spot are named together; the focus word has its own name always. */
function clusters(
  view: View,
  frame: MapFrame,
  places: readonly Place[],
): readonly (readonly Place[])[] {
  const found: Place[][] = [];
  for (const place of places) {
    const near = found.find(([first]) => {
      if (!first || [first.word, place.word].includes(view.scenario.focus)) return false;
      return (
        Math.hypot(frame.x(first.x) - frame.x(place.x), frame.y(first.y) - frame.y(place.y)) < 12
      );
    });
    if (near) near.push(place);
    else found.push([place]);
  }
  return found;
}

/** The words on one line or on two, all of them or as many as there is room for. */
function formsOf(words: readonly string[], strong: boolean): readonly Form[] {
  return words.flatMap((_, dropped) => {
    const kept = dropped === 0 ? words : [...words.slice(0, words.length - dropped), '…'];
    const cost = dropped * left;
    const half = Math.ceil(kept.length / 2);
    const one = formOf([kept.join(' · ')], { size, strong, cost });
    const two = [`${kept.slice(0, half).join(' · ')} ·`, kept.slice(half).join(' · ')];
    return kept.length < 2 ? [one] : [one, formOf(two, { size, strong, cost: cost + broken })];
  });
}

/** One circle around the points of a cluster. */
function anchorOf(view: View, frame: MapFrame, cluster: readonly Place[]) {
  const [xs, ys] = [cluster.map(({ x }) => frame.x(x)), cluster.map(({ y }) => frame.y(y))];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [x, y] = [middle(xs), middle(ys)];
  const spread = Math.max(...xs.map((at, i) => Math.hypot(at - x, (ys[i] ?? y) - y)));
  return { x, y, radius: spread + Math.max(...cluster.map((place) => radiusOf(view, place))) };
}

function nameOf(view: View, frame: MapFrame, cluster: readonly Place[]): MapLabel {
  const strong = cluster.some(({ word }) => word === view.scenario.focus);
  const present = cluster.filter((place) => isPresent(view, place));
  const named = (present.length > 0 ? present : cluster).map(({ word }) => view.names.shown(word));
  const anchor = anchorOf(view, frame, cluster);
  // The words along the axis are named below it, so that the focus word keeps the room above.
  const below = !strong && Math.abs(anchor.y - frame.y(0)) < 16;
  const look = `${strong ? 'strong' : ''} ${present.length > 0 ? '' : 'quiet'}`;
  return {
    anchors: [anchor],
    home: below ? 'belowRight' : 'aboveRight',
    forms: formsOf(named, strong),
    draw: ({ form, x, align, baselines }) =>
      svg`<text class="halo word-name ${look}" text-anchor=${align}>${form.lines.map(
        (line, i) => svg`<tspan x=${x} y=${baselines[i] ?? 0}>${line}</tspan>`,
      )}</text>`,
  };
}

/**
 * The names of the words on a map: the focus word's, those of its sentences, then the others;
 * of these the shorter first, for a longer one can be broken or cut.
 */
export function wordNames(
  view: View,
  frame: MapFrame,
  places: readonly Place[],
): { readonly focus: readonly MapLabel[]; readonly others: readonly MapLabel[] } {
  const all = clusters(view, frame, places);
  const isFocus = (cluster: readonly Place[]) => cluster[0]?.word === view.scenario.focus;
  const stands = (cluster: readonly Place[]) => cluster.some((place) => isPresent(view, place));
  const others = all
    .filter((cluster) => !isFocus(cluster))
    .sort((a, b) => Number(stands(b)) - Number(stands(a)) || a.length - b.length);
  const name = (cluster: readonly Place[]) => nameOf(view, frame, cluster);
  return { focus: all.filter(isFocus).map(name), others: others.map(name) };
}
