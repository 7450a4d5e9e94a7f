import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formOf, placeLabels, type Label } from '../../../figures/labels';
import { linear, type Scale } from '../../../figures/scale';
import { factNumber, type FactNumber } from '../../facts';
import { placeFact, type Scene } from '../facts';
import type { Plane, PlaneWord, Point } from '../plane';
import type { Snapshot } from '../run/protocol';

const pad = 18;

/** Where the words of the plane have less room than this, their names would lie upon each other. */
const leastRoom = 150;

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
  readonly height: number;
}

/** One scale for both axes, with room for everything that is drawn. */
function scalesFor(points: readonly Point[], width: number, height: number): Scales {
  const range = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [left, right] = range(0);
  const [low, high] = range(1);
  const unit = Math.min(
    (width - 2 * pad) / (right - left || 1),
    (height - 2 * pad) / (high - low || 1),
  );
  const [cx, cy] = [(left + right) / 2, (low + high) / 2];
  const [dx, dy] = [width / 2 / unit, height / 2 / unit];
  return {
    x: linear([cx - dx, cx + dx], [0, width]),
    y: linear([cy - dy, cy + dy], [height, 0]),
    width,
    height,
  };
}

/** A sense has its own shape: a disc, a square. */
function mark({ x, y }: Scales, { at: [a, b], sense, kind }: PlaneWord): SVGTemplateResult {
  const [cx, cy] = [x(a), y(b)];
  const size = kind === 'next' ? 4 : 3;
  return sense === 0
    ? svg`<circle class="word-mark sense-1 ${kind}" cx=${cx} cy=${cy} r=${size}></circle>`
    : svg`<rect class="word-mark sense-2 ${kind}" x=${cx - size} y=${cy - size} width=${2 * size} height=${2 * size}></rect>`;
}

interface Named extends Label {
  readonly text: string;
  readonly class: string;
}

function labels(
  scene: Scene,
  plane: Plane,
  scales: Scales,
  ends: readonly Point[],
): SVGTemplateResult {
  const spot = ([a, b]: Point, radius: number) => ({ x: scales.x(a), y: scales.y(b), radius });
  const isNarrow = scales.width < 420;
  const across = plane.words.map(({ at: [a] }) => scales.x(a));
  const isLegible = Math.max(...across) - Math.min(...across) >= leastRoom;
  const own: Named[] = ends.map((end, i) => ({
    text: `${scene.pair.word} ${i + 1}`,
    class: 'strong',
    anchors: [spot(end, 7)],
    home: 'above',
    forms: [formOf([`${scene.pair.word} ${i + 1}`], { size: 14, strong: true })],
  }));
  const words: Named[] = plane.words
    .filter(({ kind }) => isLegible && (kind === 'next' || !isNarrow))
    .sort((a, b) => Number(b.kind === 'next') - Number(a.kind === 'next'))
    .map(({ word, at, kind }) => ({
      text: word,
      class: kind === 'next' ? '' : 'quiet',
      anchors: [spot(at, 5)],
      home: 'right',
      forms: [formOf([word], { size: 12 })],
    }));
  const frame = { left: 0, top: 0, right: scales.width, bottom: scales.height };
  const placed = placeLabels([...own, ...words], {
    frame,
    plot: frame,
    boxes: [],
    spots: [...plane.words.map(({ at }) => spot(at, 4)), ...ends.map((end) => spot(end, 7))],
    strokes: [],
  });
  return svg`${placed.map(
    ({ label, x, align, baselines }) =>
      svg`<text class="halo ${label.class}" .style=${`font-size: ${label.forms[0]?.size}px`} x=${x} y=${baselines[0]} text-anchor=${align}>${label.text}</text>`,
  )}`;
}

function way(scales: Scales, points: readonly Point[], place: number): SVGTemplateResult {
  const at = points.map(([a, b]) => `${scales.x(a).toFixed(1)},${scales.y(b).toFixed(1)}`);
  const [a = 0, b = 0] = points.at(-1) ?? [];
  const [cx, cy] = [scales.x(a), scales.y(b)];
  return svg`<polyline class="way sense-${place + 1}" points=${at.join(' ')}></polyline>
    ${
      place === 0
        ? svg`<circle class="end sense-1" cx=${cx} cy=${cy} r="6"></circle>`
        : svg`<rect class="end sense-2" x=${cx - 6} y=${cy - 6} width="12" height="12"></rect>`
    }`;
}

const number = (scene: Scene, fact: FactNumber | undefined) =>
  fact ? factNumber(scene.view, fact) : html``;

/**
 * The word among the words of its two senses: where it comes to in both sentences, and the way that it
 * took there from the first update to the one shown.
 */
export function planeFigure(scene: Scene): TemplateResult {
  const { room, pair, planes, view } = scene;
  const { shown } = room;
  if (!shown) return html``;
  const plane = planes.of(pair);
  const before = room.history.all.filter(({ updates }) => updates < shown.updates);
  const snapshots: readonly Snapshot[] = [...before, shown];
  const { paths, isWhole } = planes.paths(view, snapshots, pair);
  if (!isWhole) setTimeout(() => room.redraw());
  const ends = paths.map((path) => path.at(-1) ?? plane.start);
  const width = view.figureWidth;
  const height = Math.round(Math.min(360, Math.max(260, width * 0.55)));
  const all = [plane.start, ...plane.words.map(({ at }) => at), ...paths.flat()];
  const scales = scalesFor(all, width, height);
  const at = (place: 0 | 1) => ({
    [`x${place + 1}`]: number(scene, placeFact(scene, place, 0)),
    [`y${place + 1}`]: number(scene, placeFact(scene, place, 1)),
  });
  const [sx, sy] = [scales.x(plane.start[0]), scales.y(plane.start[1])];
  return html`<svg
      class="plane-of-senses"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      lang="en"
      role="img"
      aria-label=${view.messages.plain('learning.plane', { word: pair.word, updates: shown.updates })}
    >
      ${plane.words.map((word) => mark(scales, word))}
      <path class="start" d="M${sx - 5} ${sy}h10M${sx} ${sy - 5}v10"></path>
      ${paths.map((path, i) => way(scales, path, i))} ${labels(scene, plane, scales, ends)}
    </svg>
    <p class="ui">
      ${view.messages.rich('learning.plane.caption', {
        word: html`<span lang="en">${pair.word}</span>`,
        one: html`<span lang="en">${pair.senses[0].name}</span>`,
        other: html`<span lang="en">${pair.senses[1].name}</span>`,
        ...at(0),
        ...at(1),
      })}
    </p>`;
}
