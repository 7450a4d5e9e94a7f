import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drag } from '../controls/drag';
import type { View } from '../lesson/view';
import type { Probe } from '../state/state';
import { extentOf } from './extent';
import { linear, ticks } from './scale';
import { paperHeight } from './map';

/** Degrees from a right angle within which a turned vector snaps to it. */
const snapWithin = 3;

/** The vector turned to stand exactly across the other where it nearly does; its length stays. */
export function snapped(
  moved: readonly [number, number],
  other: readonly [number, number],
): readonly [number, number] {
  const [mx, my] = moved;
  const [ox, oy] = other;
  const length = Math.hypot(mx, my);
  const otherLength = Math.hypot(ox, oy);
  if (length === 0 || otherLength === 0) return moved;
  const sine = Math.sin((snapWithin * Math.PI) / 180);
  const along = (mx * ox + my * oy) / otherLength;
  if (Math.abs(along) > length * sine) return moved;
  const side = Math.sign(-mx * oy + my * ox) || 1;
  return [(-oy / otherLength) * length * side, (ox / otherLength) * length * side];
}

interface Frame {
  x(value: number): number;
  y(value: number): number;
}

function arrow(
  name: 'a' | 'b',
  [x, y]: readonly [number, number],
  frame: Frame,
): SVGTemplateResult {
  const [x0, y0, x1, y1] = [frame.x(0), frame.y(0), frame.x(x), frame.y(y)];
  const turn = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  const length = Math.hypot(x1 - x0, y1 - y0);
  return svg`<line class="vector ${name}" x1=${x0} y1=${y0} x2=${x1} y2=${y1}></line>
    ${length > 12 ? svg`<path class="head ${name}" d="M0 0 L-13 -6 L-13 6 Z" transform="translate(${x1} ${y1}) rotate(${turn})"></path>` : svg``}`;
}

function marks(view: View, { x, y }: Frame, values: readonly number[]): SVGTemplateResult {
  return svg`${values.map((value) =>
    value === 0
      ? svg``
      : svg`<path class="axis" d="M${x(value)} ${y(0) - 3} v6 M${x(0) - 3} ${y(value)} h6"></path>
        <text class="tick quiet" x=${x(value)} y=${y(0) + 17} text-anchor="middle">${view.formats.number(value)}</text>
        <text class="tick quiet" x=${x(0) - 8} y=${y(value) + 4} text-anchor="end">${view.formats.number(value)}</text>`,
  )}`;
}

/** Each vector by name and coordinates beyond its tip; of two near tips the lower is named below. */
function tipNames({ state, messages, formats }: View, frame: Frame, width: number) {
  const tips = (['a', 'b'] as const).map((name) => {
    const [x, y] = state.probe[name];
    const text = messages.plain('dot.point', { name, x: formats.number(x), y: formats.number(y) });
    const half = text.length * 4.2;
    // Clear of the numbers along the upright axis.
    const clear =
      x < 0
        ? Math.min(frame.x(x), frame.x(0) - 28 - half)
        : Math.max(frame.x(x), frame.x(0) + 4 + half);
    const across = Math.max(half, Math.min(width - half, clear));
    return { text, half, across, down: frame.y(y), below: y < 0 };
  });
  const [a, b] = tips;
  if (a && b && Math.abs(a.across - b.across) < a.half + b.half && Math.abs(a.down - b.down) < 44) {
    a.below = a.down >= b.down;
    b.below = !a.below;
  }
  return svg`${tips.map(
    ({ text, across, down, below }) =>
      svg`<text class="halo strong letter" x=${across} y=${down + (below ? 24 : -12)}
        text-anchor="middle">${text}</text>`,
  )}`;
}

/** Two vectors to turn and stretch, with the shadow of a on b: the dot product made visible. */
export function vectorPlane(view: View, size: number): TemplateResult {
  const { probe } = view.state;
  const height = Math.min(size * 0.8, view.printing ? paperHeight : 420);
  const extent = extentOf([...probe.a, ...probe.b, -1]);
  const half = extent.high;
  const unit = (height - 32) / (2 * half);
  const xs = linear([-half, half], [size / 2 - unit * half, size / 2 + unit * half]);
  const ys = linear([-half, half], [height / 2 + unit * half, height / 2 - unit * half]);
  const frame = { x: (v: number) => xs(v), y: (v: number) => ys(v) };
  const set = (name: 'a' | 'b', vector: readonly [number, number]) => {
    const other = probe[name === 'a' ? 'b' : 'a'];
    const next = snapped(vector, other);
    view.act.probe({ ...probe, [name]: next } as Probe, `turn ${name}`);
  };
  const inside = (value: number) => Math.max(-half, Math.min(half, Math.round(value * 20) / 20));
  const handle = (name: 'a' | 'b') => {
    const [x, y] = probe[name];
    const keys = (event: KeyboardEvent) => {
      const step = event.shiftKey ? 0.5 : 0.1;
      const move = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[
        event.key
      ];
      if (!move) return;
      event.preventDefault();
      set(name, [inside(x + (move[0] ?? 0) * step), inside(y + (move[1] ?? 0) * step)]);
    };
    const handlers = {
      move: (px: number, py: number) => set(name, [inside(xs.invert(px)), inside(ys.invert(py))]),
      end: () => view.act.settle(),
    };
    const spot = { x: frame.x(x), y: frame.y(y) };
    return svg`<g class="tip" role="button" tabindex="0" data-arrows data-vector=${name}
        transform="translate(${spot.x} ${spot.y})"
        aria-label=${view.messages.plain('map.point', { word: name, x: view.formats.number(x), y: view.formats.number(y) })}
        @keydown=${keys} @keyup=${() => view.act.settle()}
        ${view.locked('probe') ? nothing : drag(handlers)}>
        <circle r="18"></circle></g>`;
  };
  const [ax, ay] = probe.a;
  const [bx, by] = probe.b;
  const length = Math.hypot(bx, by);
  const share = length === 0 ? 0 : view.similarity.dot / length / length;
  const foot = [frame.x(bx * share), frame.y(by * share)] as const;
  return html`<svg
    class="plane"
    width=${size}
    height=${height}
    viewBox="0 0 ${size} ${height}"
    role="group"
    aria-label=${view.messages.plain('dot.plane')}
  >
    <line
      class="axis"
      x1=${frame.x(-half)}
      x2=${frame.x(half)}
      y1=${frame.y(0)}
      y2=${frame.y(0)}
    ></line>
    <line
      class="axis"
      x1=${frame.x(0)}
      x2=${frame.x(0)}
      y1=${frame.y(-half)}
      y2=${frame.y(half)}
    ></line>
    <line class="shadow" x1=${frame.x(0)} y1=${frame.y(0)} x2=${foot[0]} y2=${foot[1]}></line>
    <line class="drop" x1=${frame.x(ax)} y1=${frame.y(ay)} x2=${foot[0]} y2=${foot[1]}></line>
    ${marks(view, frame, ticks(-half, half, 8))} ${arrow('b', probe.b, frame)}
    ${arrow('a', probe.a, frame)} ${handle('b')} ${handle('a')} ${tipNames(view, frame, size)}
  </svg>`;
}
