import { html, nothing, type TemplateResult } from 'lit';
import { matrixTable } from '../figures/matrix-table';
import { bestKey, cancelling, open, openCell, type OpenCell } from '../figures/open-cell';
import { silentWords } from '../figures/said-of';
import { scoreTerms } from '../figures/score-terms';
import { slideTable } from '../figures/slide-table';
import type { MessageValues } from '../i18n/messages';
import { noise } from '../lesson/format';
import { headName, listOf, nameOf, sentenceName, saidName, wordOf } from '../lesson/label';
import { valueOf } from '../lesson/lookup';
import { neighbourOf } from '../lesson/neighbour';
import type { View } from '../lesson/view';
import type { Step } from './step';

/** Longer bars say no more, in pixels. */
const widest = 620;

function fullTable(view: View, cell: OpenCell, only?: string): TemplateResult {
  const { of, head, query, key } = cell;
  return matrixTable(view, of, {
    quantity: 'scores',
    head: head.name,
    caption: view.messages.plain('score.caption.sentence', {
      sentence: sentenceName(view, of.sentence),
      head: headName(view, head.name),
    }),
    corner: view.messages.plain('score.corner'),
    highlightRow: query,
    highlightColumn: key,
    choose: (row, column) => open(view, row, column),
    ...(only === undefined ? {} : { row: only }),
  });
}

/** The slide's four words as the slide draws them; all their rows on request. */
function slide(view: View, cell: OpenCell): TemplateResult {
  return html`${slideTable(view, cell)}
    ${scoreTerms(view, cell, Math.min(view.figureWidth, widest))}
    <details class="all-scores">
      <summary class="ui">${view.messages.plain('score.all')}</summary>
      ${fullTable(view, cell)}
    </details>`;
}

function sentence(view: View, cell: OpenCell, only?: string): TemplateResult {
  return html`<section class="scores">
    ${fullTable(view, cell, only)} ${scoreTerms(view, cell, Math.min(view.figureWidth, widest))}
  </section>`;
}

function figure(view: View): TemplateResult | typeof nothing {
  const cells = view.compared
    .map((of) => openCell(view, of))
    .filter((cell): cell is OpenCell => cell !== undefined);
  const [first] = cells;
  if (!first) return nothing;
  if (cells.length > 1) return html`${cells.map((cell) => sentence(view, cell, cell.query))}`;
  return first.of.sentence === 'slide' ? slide(view, first) : sentence(view, first);
}

/** A pair whose products cancel: in the row that is looked at, else in the slide’s own. */
function cancelValues(view: View, { of, head, query }: OpenCell): MessageValues {
  const own = view.scenario.sentences['slide'];
  const here = cancelling(view, of, head.name, query);
  const slide = own && !here ? view.of('slide') : undefined;
  const found =
    here ??
    (slide &&
      cancelling(view, slide, own?.head ?? '', slide.trace.labels[slide.trace.focus] ?? ''));
  if (!found) return { cancel: 'none' };
  return {
    cancel: here ? 'here' : 'slide',
    asking: saidName(view, found.query),
    answering: saidName(view, found.key),
    cancelHead: headName(view, found.head),
    products: listOf(view, found.products.map(view.names.shown)),
  };
}

/** The first of the lesson’s sentences where the mask hides the neighbour from the focus word. */
function maskValues(view: View): MessageValues {
  for (const sentence of Object.keys(view.scenario.sentences)) {
    const of = view.of(sentence);
    const neighbour = neighbourOf(view, of);
    const { labels, focus } = of.trace;
    if (labels.indexOf(neighbour) > focus) {
      return {
        late: 'yes',
        sentence,
        focus: nameOf(view, wordOf(labels[focus] ?? '')),
        neighbour: nameOf(view, neighbour),
      };
    }
  }
  return { late: 'none' };
}

/** Step 5: a query against a key is a score; each cell opens into its terms. */
export const score: Step = {
  figure: (view) => html`${figure(view)}`,
  values: (view) => {
    const { shown } = view;
    const cell = openCell(view, shown);
    if (!cell) return {};
    const { head, query, key } = cell;
    const other = key === query ? bestKey(shown, head, query, query) : key;
    const of = (row: string, column: string) =>
      view.number.html(shown, { quantity: 'scores', head: head.name, row, column });
    const value = (row: string, column: string) =>
      valueOf(shown.trace, { quantity: 'scores', head: head.name, row, column }) ?? 0;
    const equal = Math.abs(value(query, other) - value(other, query)) < noise;
    const [silent] = silentWords(shown, head.name);
    return {
      word: saidName(view, query),
      key: saidName(view, key),
      score: of(query, key),
      pair: other === query ? 'alone' : equal ? 'equal' : 'differs',
      one: saidName(view, query),
      other: saidName(view, other),
      there: of(query, other),
      back: of(other, query),
      head: headName(view, head.name),
      silent: silent === undefined ? 'none' : saidName(view, silent),
      ...cancelValues(view, cell),
      ...maskValues(view),
    };
  },
};
