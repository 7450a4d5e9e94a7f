import { html, nothing, svg, type TemplateResult } from 'lit';
import { formOf, placeLabels, type Label } from '../../figures/labels';
import { linear } from '../../figures/scale';
import { factOf, type Desk } from './facts';
import type { Cloud } from './model';
import type { SectionMaker } from './section';
import { markAt, sign } from './sign';

const inset = 26;
const labelSize = 14;

interface Point {
  readonly word: string;
  readonly kind: number | null;
  readonly x: number;
  readonly y: number;
}

/** The words' places in a picture of this size, with one scale for both axes. */
function pointsIn({ words, kinds, projection }: Cloud, width: number, height: number) {
  const { data } = projection.coordinates;
  const at = (axis: number) => words.map((_, i) => data[2 * i + axis] ?? 0);
  const [xs, ys] = [at(0), at(1)];
  const middle = (of: number[]) => (Math.min(...of) + Math.max(...of)) / 2;
  const spread = (of: number[]) => Math.max(...of) - Math.min(...of);
  const [w, h] = [width - 2 * inset, height - 2 * inset];
  const half = Math.max(spread(xs) / w, spread(ys) / h, 1e-6) / 2;
  const [cx, cy] = [middle(xs), middle(ys)];
  const x = linear([cx - half * w, cx + half * w], [inset, width - inset]);
  const y = linear([cy - half * h, cy + half * h], [height - inset, inset]);
  const points = words.map((word, i): Point => ({
    word,
    kind: kinds[i] ?? null,
    x: x(xs[i] ?? 0),
    y: y(ys[i] ?? 0),
  }));
  return { points, zero: { x: x(0), y: y(0) } };
}

function picture(desk: Desk, cloud: Cloud): TemplateResult {
  const { messages, figureWidth } = desk.view;
  const width = Math.min(figureWidth, 620);
  const height = Math.round(Math.max(260, Math.min(420, width * 0.7)));
  const { points, zero } = pointsIn(cloud, width, height);
  const spots = points.map(({ x, y, kind }) => ({ x, y, radius: kind === null ? 8 : 6 }));
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const labels = points.map(({ word, kind }, i): Label & { word: string; kind: number | null } => {
    const strong = kind === null;
    const size = strong ? labelSize + 2 : labelSize;
    const anchors = spots.slice(i, i + 1);
    return { word, kind, anchors, home: 'aboveRight', forms: [formOf([word], { size, strong })] };
  });
  const placed = placeLabels(labels, { frame, plot: frame, boxes: [], spots, strokes: [] });
  const names = messages.plain('real.map.label', { word: cloud.word, count: cloud.words.length });
  return html`<svg
    class="cloud"
    lang="en"
    role="img"
    aria-label=${names}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    <line class="axis" x1="0" x2=${width} y1=${zero.y} y2=${zero.y} />
    <line class="axis" y1="0" y2=${height} x1=${zero.x} x2=${zero.x} />
    ${points.map(({ kind, x, y }) => markAt(kind, x, y)).reverse()}
    ${placed.map(
      ({ label, x, align, baselines, form }) =>
        svg`<text class="halo ${label.kind === null ? 'strong' : ''}" x=${x} y=${baselines[0] ?? 0} text-anchor=${align} font-size=${form.size}>${label.word}</text>`,
    )}
  </svg>`;
}

function table(desk: Desk, cloud: Cloud, names: readonly string[]): TemplateResult {
  const { messages } = desk.view;
  const heads = ['word', 'kind', 'first', 'second', 'cosine'];
  return html`<details class="ui">
    <summary>${messages.plain('real.map.table')}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${messages.plain('real.map.table')}>
      <table class="cloud-table" lang="en">
        <thead>
          <tr>
            ${heads.map(
              (head) =>
                html`<th scope="col" lang=${desk.view.language}>
                  ${messages.plain(`real.map.${head}`, { word: cloud.word })}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${cloud.words.map((word, i) => {
            const kind = cloud.kinds[i] ?? null;
            return html`<tr>
              <th scope="row">${word}</th>
              <td>${kind === null ? '' : names[kind]}</td>
              <td>${factOf(desk, `coordinate|${word}|1`)}</td>
              <td>${factOf(desk, `coordinate|${word}|2`)}</td>
              <td>${factOf(desk, `cosine|word:${cloud.word}|word:${word}`)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The word on a map with the words of its senses, or with its neighbours. */
export const mapSection: SectionMaker = (desk) => {
  const { view, quantities } = desk;
  const { messages } = view;
  const { cloud, near } = quantities.shown;
  if (!cloud)
    return { name: 'map', text: html`<p>${messages.plain('real.map.none')}</p>`, figure: html`` };
  const senses = near.senses.map(({ name }) => messages.plain('real.side', { sense: name }));
  const names = senses.length > 0 ? senses : [messages.plain('real.map.neighbour')];
  const kinds = senses.length > 0 ? near.senses.map(({ name }) => name) : names;
  const { dimensions } = quantities.model.world.vectors;
  return {
    name: 'map',
    text: html`<p>
        ${messages.rich('real.map.text', { count: cloud.words.length, dimensions, word: cloud.word })}
      </p>
      <p>${messages.rich('real.map.share', { share: factOf(desk, 'share') })}</p>`,
    figure: html`<div class="cloud-frame">
        ${picture(desk, cloud)}
        <p class="ui quiet axis-name">${messages.plain('real.map.axes')}</p>
      </div>
      <p class="legend ui quiet">
        <span>${sign(null)} <span lang="en">${cloud.word}</span></span>
        ${names.map((name, i) => html`<span>${sign(i)} ${name}</span>`)}
      </p>
      ${view.printing ? nothing : table(desk, cloud, kinds)}`,
  };
};
