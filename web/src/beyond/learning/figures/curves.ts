import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { linear, ticks, type Scale } from '../../../figures/scale';
import { textWidth } from '../../../figures/text-width';
import { factNumber, type FactNumber } from '../../facts';
import { accuracyFact, chanceFact, lossFact, type Scene, type Split } from '../facts';
import type { Marks, Snapshot } from '../run/protocol';

const height = 132;
const margin = { left: 40, right: 10, top: 12, bottom: 24 };

interface Chart {
  readonly name: 'loss' | 'accuracy';
  readonly y: Scale;
  readonly marks: readonly number[];
  readonly write: (value: number) => string;
  readonly value: (marks: Marks) => number | null;
  /** A line to hold the curve against, and what it is called. */
  readonly level: number;
  readonly levelName: string;
}

type Series = readonly { readonly updates: number; readonly value: number }[];

function series(snapshots: readonly Snapshot[], split: Split, value: Chart['value']): Series {
  return snapshots.flatMap((snapshot) => {
    const marks = snapshot[split];
    const found = marks && value(marks);
    return found === null ? [] : [{ updates: snapshot.updates, value: found }];
  });
}

/** Values beyond the chart run along its edge: a run that goes astray has losses of any size. */
const within = ({ y }: Chart, value: number) =>
  Math.min(height - margin.bottom, Math.max(margin.top, y(value)));

function curve(chart: Chart, x: Scale, points: Series, split: Split): SVGTemplateResult {
  const at = points.map(
    ({ updates, value }) => `${x(updates).toFixed(1)},${within(chart, value).toFixed(1)}`,
  );
  const [only] = points;
  return svg`<polyline class="curve ${split}" points=${at.join(' ')}></polyline>${
    points.length === 1 && only
      ? svg`<circle class="curve-start ${split}" cx=${x(only.updates)} cy=${within(chart, only.value)} r="3"></circle>`
      : nothing
  }`;
}

function chartSvg(scene: Scene, chart: Chart, most: number, width: number): TemplateResult {
  const { room, view } = scene;
  const x = linear([0, most], [margin.left, width - margin.right]);
  const at = room.shown?.updates ?? 0;
  const floor = height - margin.bottom;
  const across = ticks(0, most, width < 420 ? 4 : 6);
  const level = within(chart, chart.level);
  const end = width - margin.right;
  const levelWidth = textWidth(chart.levelName, 13);
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${view.messages.plain(`learning.curve.${chart.name}`, { updates: at })}
    data-chart=${chart.name}
  >
    ${chart.marks.map(
      (value) =>
        svg`<line class="axis" x1=${margin.left} x2=${end} y1=${chart.y(value)} y2=${chart.y(value)}></line>
          <text class="quiet" x=${margin.left - 6} y=${chart.y(value) + 4} text-anchor="end">${chart.write(value)}</text>`,
    )}
    ${across.map(
      (value) =>
        svg`<text class="quiet" x=${x(value)} y=${height - 6} text-anchor="middle">${value}</text>`,
    )}
    <line class="level" x1=${margin.left} x2=${end} y1=${level} y2=${level}></line>
    ${(['train', 'heldOut'] as const).map((split) =>
      curve(chart, x, series(room.history.all, split, chart.value), split),
    )}
    ${
      levelWidth < end - margin.left
        ? svg`<text class="quiet halo" x=${end} y=${level - 4} text-anchor="end">${chart.levelName}</text>`
        : nothing
    }
    <line class="now" x1=${x(at)} x2=${x(at)} y1=${margin.top} y2=${floor}></line>
  </svg>`;
}

/** From 0 to a little above where guessing stands; higher where the curve is higher, up to four times that. */
function lossChart(scene: Scene): Chart {
  const { room, view } = scene;
  const level = room.opened?.bounds.chance ?? 1;
  const seen = room.history.all.map(({ heldOut }) => heldOut.loss);
  const top = Math.min(4 * level, Math.max(1.12 * level, ...seen));
  return {
    name: 'loss',
    y: linear([0, top], [height - margin.bottom, margin.top]),
    marks: ticks(0, top, 4),
    write: view.formats.number,
    value: (marks) => (marks.count === 0 ? null : marks.loss),
    level,
    levelName: view.messages.plain('learning.guess.loss', {
      count: room.library?.nextWords.length ?? 0,
    }),
  };
}

function accuracyChart({ view }: Scene): Chart {
  return {
    name: 'accuracy',
    y: linear([0, 1], [height - margin.bottom, margin.top]),
    marks: [0, 0.5, 1],
    write: view.formats.share,
    value: (marks) => marks.accuracy,
    level: 0.5,
    levelName: view.messages.plain('learning.guess.accuracy'),
  };
}

const number = (scene: Scene, fact: FactNumber | undefined) =>
  fact ? factNumber(scene.view, fact) : html`–`;

/** The numbers of where the run stands, as a table; those trained on say of when they are. */
function standing(scene: Scene): TemplateResult {
  const { view, room } = scene;
  const { messages } = view;
  const updates = room.shown?.updates ?? 0;
  const older = room.history.trainedAt(updates)?.updates;
  const row = (split: Split) =>
    html`<tr>
      <th scope="row">
        <span class="swatch ${split}" aria-hidden="true"></span
        >${messages.plain(`learning.split.${split}`)}
        ${
          split === 'train' && older !== undefined && older !== updates
            ? html`<span class="quiet"
                >${messages.plain('learning.older', { updates: older })}</span
              >`
            : nothing
        }
      </th>
      <td>${number(scene, lossFact(scene, split))}</td>
      <td>${number(scene, accuracyFact(scene, split))}</td>
    </tr>`;
  return html`<table class="standing">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${messages.plain('learning.loss')}</th>
        <th scope="col">${messages.plain('learning.accuracy')}</th>
      </tr>
    </thead>
    <tbody>
      ${row('heldOut')} ${row('train')}
      <tr>
        <th scope="row">
          <span class="swatch guess" aria-hidden="true"></span>${messages.plain('learning.guess')}
        </th>
        <td>${number(scene, chanceFact(scene))}</td>
        <td>${view.formats.percent(0.5)}</td>
      </tr>
    </tbody>
  </table>`;
}

/** Loss and accuracy over the updates, and the numbers of where the run stands. */
export function curves(scene: Scene): TemplateResult {
  const { room, view } = scene;
  const most = Math.max(room.settings.goal, room.history.furthest);
  const isWide = view.figureWidth >= 620;
  const width = isWide ? Math.floor((view.figureWidth - 24) / 2) : view.figureWidth;
  const { messages } = view;
  return html`<div class="curves" dir="ltr">
      ${[lossChart(scene), accuracyChart(scene)].map(
        (chart) =>
          html`<div>
            <p class="ui chart-name" dir=${view.direction}>
              ${messages.plain('learning.over', { name: messages.plain(`learning.${chart.name}`) })}
            </p>
            ${chartSvg(scene, chart, most, width)}
          </div>`,
      )}
    </div>
    ${standing(scene)}`;
}
