import { html, nothing, type TemplateResult } from 'lit';
import { cosineBars } from './bars';
import type { Desk } from './facts';
import { textField } from './field';
import { initial } from './model';
import { mostTerms, writtenSum } from './read-sum';
import type { SectionMaker, Ways } from './section';

/** Sums that come out as one hopes, and the last one that does not. */
const examples = [
  initial.analogy,
  'paris - france + italy',
  'walking - walk + swim',
  'dogs - dog + apple',
];

function problem({ view, quantities }: Desk, ways: Ways): string {
  const { messages, formats } = view;
  const { fault, unknown, nearest } = quantities.shown.sum;
  if (ways.isEmpty('analogy')) return messages.plain('real.sum.empty');
  if (fault) return messages.plain(`real.sum.${fault}`, { count: mostTerms });
  if (unknown.length > 0) {
    return messages.plain('real.unknown', {
      words: formats.list(unknown.map((word) => messages.plain('word.quoted', { word }))),
      count: unknown.length,
      all: quantities.model.world.pack.words.length,
    });
  }
  return nearest.length === 0 ? messages.plain('real.sum.nothing') : '';
}

function told(desk: Desk): TemplateResult | typeof nothing {
  const { view, quantities } = desk;
  const { terms, nearest } = quantities.shown.sum;
  const [first] = nearest;
  if (!first) return nothing;
  const plain = writtenSum(terms).replaceAll('−', '-');
  return html`<p>
    ${view.messages.rich('real.sum.result', {
      sum: writtenSum(terms),
      nearest: first.word,
      failed: plain === examples.at(-1) ? 'yes' : 'no',
    })}
  </p>`;
}

/** Words added and taken away, and what lies nearest to that. */
export const sumSection: SectionMaker = (desk, ways) => {
  const { view, quantities } = desk;
  const { messages, state } = view;
  const { terms, nearest } = quantities.shown.sum;
  return {
    name: 'sum',
    text: html`<p>${messages.rich('real.sum.text')}</p>
      ${told(desk)}
      <p>${messages.rich('real.sum.honest')}</p>`,
    figure: html`${textField(view, {
      field: 'analogy',
      label: messages.plain('real.sum.label'),
      value: state.analogy ?? initial.analogy,
      longest: 400,
      choices: examples,
      problem: problem(desk, ways),
      isEmpty: ways.isEmpty('analogy'),
      write: (text) => ways.write('analogy', text),
    })}
    ${
      nearest.length === 0
        ? nothing
        : cosineBars(desk, 'sum', nearest, {
            label: messages.plain('real.sum.bars', { sum: writtenSum(terms) }),
          })
    }`,
  };
};

/** What is said of another sum. */
export function sumSaid({ view, quantities }: Desk): string {
  const { terms, nearest } = quantities.shown.sum;
  const [first] = nearest;
  if (!first) return '';
  return view.messages.plain('real.sum.live', { sum: writtenSum(terms), nearest: first.word });
}
