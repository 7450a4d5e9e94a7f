import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { textWidth } from '../../../figures/text-width';
import type { Fit, Measure } from '../counts';
import { say, wayName, type Scene } from '../facts';
import { ways, type Way } from '../run/protocol';
import { unitsOf } from '../units';
import { axesOf, gridOf, height, margin, type Axes } from './axes';

const discRadius = 4;
const squareSize = 7.5;

/** The mark of a way: a square for the whole table, a disc for what streams by. */
export function mark(way: Way, x: number, y: number, name = 'point'): SVGTemplateResult {
  const half = squareSize / 2;
  return way === 'at-once'
    ? svg`<rect class="${name} at-once" x=${x - half} y=${y - half} width=${squareSize} height=${squareSize}></rect>`
    : svg`<circle class="${name} streaming" cx=${x} cy=${y} r=${discRadius}></circle>`;
}

function line(axes: Axes, scene: Scene, fit: Fit, name: string, from: number, to: number) {
  const { x, y } = axes;
  const at = (n: number) => y(scene.counts.at(fit, n)).toFixed(1);
  return svg`<line class=${name} x1=${x(from).toFixed(1)} y1=${at(from)} x2=${x(to).toFixed(1)} y2=${at(to)}></line>`;
}

/** The line through what was measured; dashed on from there to the reader's text. */
function fitted(scene: Scene, axes: Axes, measure: Measure, way: Way): SVGTemplateResult {
  const fit = scene.room.fit(measure, way);
  const first = fit?.points[0]?.n;
  const last = fit?.points.at(-1)?.n;
  if (!fit || first === undefined || last === undefined) return svg``;
  const { words } = scene.room.settings;
  return svg`${line(axes, scene, fit, `fit ${way}`, first, last)}${
    words > last
      ? svg`<g data-extrapolated=${way}>${line(axes, scene, fit, `fit ${way} beyond`, last, words)}${mark(way, axes.x(words), axes.y(scene.counts.at(fit, words)), 'guess')}</g>`
      : nothing
  }`;
}

function points(
  { room, counts }: Scene,
  { x, y }: Axes,
  measure: Measure,
  way: Way,
): readonly SVGTemplateResult[] {
  return room.results.of(way).map(({ n, median, least, most }) => {
    const value = measure === 'time' ? median : counts.memory(way, n).total;
    return svg`<g data-dot=${way} data-n=${n} data-at=${String(value)}>${
      measure === 'time'
        ? svg`<line class="spread" x1=${x(n)} x2=${x(n)} y1=${y(least)} y2=${y(most)}></line>`
        : nothing
    }${mark(way, x(n), y(value))}</g>`;
  });
}

/** Where all at once ends: a bar across its line. */
function end(scene: Scene, axes: Axes, measure: Measure): SVGTemplateResult | typeof nothing {
  const { room, counts } = scene;
  const last = room.results.of('at-once').at(-1);
  if (!last || room.goesTo('at-once', 2 * last.n)) return nothing;
  const value = measure === 'time' ? last.median : counts.memory('at-once', last.n).total;
  const [x, y] = [axes.x(last.n), axes.y(value)];
  return svg`<line class="end" data-end=${last.n} x1=${x - 9} x2=${x + 9} y1=${y - 9} y2=${y - 9}></line>`;
}

/** What a page can hold, as a line across the chart of memory. */
function ceiling(scene: Scene, axes: Axes): SVGTemplateResult {
  const { limit } = scene.counts;
  const y = axes.y(limit);
  const text = say(scene, 'ceiling', { limit: unitsOf(scene.view).bytes(limit) });
  return svg`<line class="ceiling" x1=${margin.left} x2=${axes.right} y1=${y} y2=${y}></line>
    <text class="quiet halo" x=${margin.left + 6} y=${y - 5}>${text}</text>`;
}

/** The part of the chart that nothing was measured in, and the reader's text in it. */
function beyond(scene: Scene, axes: Axes): SVGTemplateResult {
  const { room } = scene;
  const { furthest } = room.results;
  const from = furthest > 0 ? axes.x(furthest) : axes.right;
  const at = axes.x(room.settings.words);
  const yours = say(scene, 'yours');
  const isLeft = at + textWidth(yours, 13) / 2 > axes.right;
  const label = say(scene, 'extrapolated');
  // On the side of the reader's text where there is more room.
  const [low, high] = at - from > axes.right - at ? [from, at] : [Math.max(from, at), axes.right];
  return svg`${
    furthest > 0
      ? svg`<rect class="unmeasured" x=${from} y=${margin.top} width=${axes.right - from} height=${axes.floor - margin.top}></rect>${
          0.85 * textWidth(label, 13) < high - low
            ? svg`<text class="quiet extrapolated" x=${(low + high) / 2} y=${axes.floor - 8} text-anchor="middle">${label}</text>`
            : nothing
        }`
      : nothing
  }<line class="yours" x1=${at} x2=${at} y1=${margin.top - 4} y2=${axes.floor}></line>
  <text class="yours-name" x=${isLeft ? axes.right : at} y=${margin.top - 9} text-anchor=${isLeft ? 'end' : 'middle'}>${yours}</text>`;
}

/** The names of lengths that have room beside each other, the longest length first. */
function spaced(axes: Axes, marks: ReturnType<typeof gridOf>['across']) {
  let free = axes.right + margin.right;
  const gap = 6;
  return [...marks].reverse().flatMap(({ value, text }) => {
    const size = textWidth(text, 13);
    const left = Math.min(axes.x(value) - size / 2, axes.right + margin.right - size);
    if (left + size > free) return [];
    free = left - gap;
    return [{ text, left, size }];
  });
}

/** Time or memory against the length of the text: measured points, the line through them, and beyond. */
export function chart(scene: Scene, measure: Measure, width: number): TemplateResult {
  const { view, room } = scene;
  const axes = axesOf(measure, width);
  const { across, along } = gridOf(view, measure);
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${say(scene, `chart.${measure}`, {
      n: unitsOf(view).whole(room.results.furthest),
      ways: view.formats.list(ways.map((way) => wayName(scene, way))),
    })}
    data-chart=${measure}
  >
    ${beyond(scene, axes)}
    ${along.map(
      ({ value, text }) =>
        svg`<line class="axis" x1=${margin.left} x2=${axes.right} y1=${axes.y(value)} y2=${axes.y(value)}></line>
          <text class="quiet" x=${margin.left - 7} y=${axes.y(value) + 4} text-anchor="end">${text}</text>`,
    )}
    ${across.map(
      ({ value }) =>
        svg`<line class="axis" x1=${axes.x(value)} x2=${axes.x(value)} y1=${axes.floor} y2=${axes.floor + 4}></line>`,
    )}
    ${spaced(axes, across).map(
      ({ text, left, size }) =>
        svg`<text class="quiet" x=${left + size / 2} y=${axes.floor + 18} text-anchor="middle">${text}</text>`,
    )}
    <text class="quiet" x=${(margin.left + axes.right) / 2} y=${height - 5} text-anchor="middle">
      ${say(scene, 'axis.words')}
    </text>
    ${measure === 'memory' ? ceiling(scene, axes) : nothing}
    ${ways.map((way) => fitted(scene, axes, measure, way))}
    ${ways.map((way) => points(scene, axes, measure, way))} ${end(scene, axes, measure)}
  </svg>`;
}

/** A way's mark, as it stands in text. */
export const sign = (way: Way): TemplateResult =>
  html`<svg class="sign-of" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    ${mark(way, 6, 6)}
  </svg>`;
