import type { Quantity } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { headName, saidName } from '../lesson/label';
import type { View } from '../lesson/view';
import { eased } from './motion';
import { moved, spanned } from './scale';
import { linesOf, shownRow, type Line, type ShownRow, type Span } from './softmax-lines';
import { wholeBar } from './whole-bar';

/** Widths in pixels: the words, the scores (under the words where narrow), each of the stages. */
interface Columns {
  readonly narrow: boolean;
  readonly words: number;
  readonly scores: number;
  readonly stage: number;
  /** What is left free before each stage. */
  readonly gap: number;
}

function columnsIn(width: number): Columns {
  const narrow = width < 460;
  const [words, scores, gap] = narrow ? [62, 0, 10] : [82, 72, 22];
  return { narrow, words, scores, gap, stage: (width - words - scores) / 3 };
}

/** How far stage 1, 2 or 3 has come, 0 to 1; each rests a little before the next. */
export function softmaxStage(phase: number, stage: 1 | 2 | 3): number {
  return Math.min(1, Math.max(0, (phase * 3 - (stage - 1)) / 0.85));
}

/** A bar that first moves over from `stride` pixels before, then grows from one span to the other. */
function bar(from: Span, to: Span, at: number, stride = 0): TemplateResult | typeof nothing {
  if (at === 0 && stride > 0) return nothing;
  const over = stride > 0 ? eased(at, 0, 0.4) : 1;
  const grown = stride > 0 ? eased(at, 0.45, 1) : at;
  const left = from.left + (to.left - from.left) * grown - stride * (1 - over);
  const width = from.width + (to.width - from.width) * grown;
  return html`<span class="bar" .style=${spanned(left, width)}></span>`;
}

function ghost({ left, width }: Span): TemplateResult {
  return html`<span class="ghost" .style=${spanned(left, width)}></span>`;
}

function track(zero: number, bars: unknown): TemplateResult {
  return html`<span class="track" aria-hidden="true">
    <span class="zero" .style=${moved(zero)}></span>${bars}
  </span>`;
}

interface Drawing extends ShownRow {
  readonly columns: Columns;
  readonly zero: number;
  /** How far each stage has come. */
  readonly stages: readonly [number, number, number];
}

/** Not computed yet: its place is kept. */
export const coming = (at: number) => (at < 1 ? 'coming' : '');

function stageCells(view: View, drawing: Drawing, one: Line): TemplateResult {
  const { of, head, word, columns, zero, stages } = drawing;
  const { masked, leads, spans } = one;
  const [first, second, third] = stages;
  const row = { head: head.name, row: word, column: one.label };
  const number = (quantity: Quantity) =>
    view.number.html(of, { quantity, ...row }, { class: leads ? 'strong' : '' });
  const moving = (from: Span, to: Span, at: number) =>
    masked ? nothing : track(0, bar(from, to, at, columns.stage));
  const scaled = html`${number('scaledScores')}
  ${track(zero, [ghost(spans.score), bar(spans.score, spans.scaled, first)])}`;
  return html`<td class=${coming(first)}>
      ${masked ? html`<span class="quiet">${view.messages.plain('softmax.masked')}</span>` : scaled}
    </td>
    <td class=${coming(second)}>
      ${number('exponentials')} ${moving(spans.scaled, spans.exponential, second)}
    </td>
    <td class=${coming(third)}>
      ${number('weights')} ${moving(spans.exponential, spans.weight, third)}
    </td>`;
}

function line(view: View, drawing: Drawing, one: Line): TemplateResult {
  const { of, head, word, columns } = drawing;
  const row = { head: head.name, row: word, column: one.label };
  const score = view.number.html(of, { quantity: 'scores', ...row }, { format: 'exact' });
  return html`<tr class=${one.masked ? 'masked' : ''} data-key=${one.label}>
    <th scope="row" class=${one.leads ? 'strong' : ''}>
      <span class="k">${one.written}</span>
      ${columns.narrow ? html`<span class="under">${score}</span>` : nothing}
    </th>
    ${columns.narrow ? nothing : html`<td>${score}</td>`} ${stageCells(view, drawing, one)}
  </tr>`;
}

/** What is done to the score, as it is set now: ÷ √5, × 1, ÷ 2. */
function howScaled(view: View, { of, head }: Drawing): unknown {
  const { messages, state } = view;
  const set = (quantity: 'scale' | 'temperature') => view.number.html(of, { quantity });
  const kind = state.scale === null ? 'root' : state.scale === 1 ? 'unscaled' : 'scale';
  const scale = messages.rich(`softmax.how.${kind}`, {
    d: head.queries.columns,
    scale: set('scale'),
  });
  if (state.temperature === 1) return scale;
  return [
    scale,
    ' ',
    messages.rich('softmax.how.temperature', { temperature: set('temperature') }),
  ];
}

function headRow(view: View, drawing: Drawing): TemplateResult {
  const { messages } = view;
  const { narrow, words, scores, stage } = drawing.columns;
  const column = (name: string, width: number, how: unknown) =>
    html`<th scope="col" .style=${`width: ${width}px`}>
      ${messages.plain(`softmax.${name}`)}<span class="how">${how}</span>
    </th>`;
  const how = (name: string) => messages.plain(`softmax.how.${name}`);
  return html`<tr>
    ${column('words', words, narrow ? how('words') : '')}
    ${narrow ? nothing : column('score', scores, how('score'))}
    ${column('scaled', stage, howScaled(view, drawing))}
    ${column(narrow ? 'exponential.short' : 'exponential', stage, how('exponential'))}
    ${column('weight', stage, how(narrow ? 'weight.short' : 'weight'))}
  </tr>`;
}

function sumRow(view: View, { of, head, word, columns, stages }: Drawing): TemplateResult {
  return html`<tr>
    <th scope="row">${view.messages.plain('softmax.sum')}</th>
    ${columns.narrow ? nothing : html`<td></td>`}
    <td></td>
    <td class=${coming(stages[1])}>
      ${view.number.html(of, { quantity: 'sums', head: head.name, row: word })}
    </td>
    <td class=${coming(stages[2])}><span>${view.messages.plain('softmax.one')}</span></td>
  </tr>`;
}

/**
 * One word's row of scores on its way to weights: a line for each key word, a column for each
 * stage. A bar keeps its line and goes from column to column, changing its length.
 */
export function softmaxRow(view: View): TemplateResult {
  const shown = shownRow(view);
  if (!shown) return html``;
  const { messages, phase } = view;
  const columns = columnsIn(view.figureWidth);
  const { lines, zero } = linesOf(shown, columns.stage - columns.gap);
  const stages = [
    eased(softmaxStage(phase, 1), 0, 1),
    softmaxStage(phase, 2),
    softmaxStage(phase, 3),
  ] as const;
  const drawing = { ...shown, columns, zero, stages };
  const parts = lines.map(({ written, weight }) => ({ name: written, share: weight }));
  return html`<table class="softmax-row" .style=${`--column-gap: ${columns.gap}px`}>
      <caption>
        ${messages.rich('softmax.table', {
          word: html`<strong class="q">${saidName(view, shown.word)}</strong>`,
          head: headName(view, shown.head.name),
        })}
      </caption>
      <thead>
        ${headRow(view, drawing)}
      </thead>
      <tbody>
        ${lines.map((one) => line(view, drawing, one))}
      </tbody>
      <tfoot>
        ${sumRow(view, drawing)}
      </tfoot>
    </table>
    ${wholeBar(parts, messages.plain('softmax.whole'), eased(stages[2], 0.45, 1))}`;
}
