import { html } from 'lit';
import { wordMap } from '../figures/map';
import type { Step } from './step';

/** Step 1: both sentences on one map, and apple has one address in both. */
export const paradox: Step = {
  name: 'paradox',
  opensOn: 'A',
  compare: true,
  words: true,
  figure: (view) => {
    const both = Object.keys(view.scenario.sentences).slice(0, 2).map(view.of);
    return html`${wordMap(view, both, {
      width: view.figureWidth,
      label: view.messages.plain('paradox.map'),
      draggable: true,
    })}`;
  },
  values: (view) => {
    const { trace, sentence } = view.shown;
    const row = trace.labels[trace.focus] ?? '';
    const [first, second] = view.scenario.senses;
    const at = (column: string) =>
      view.number.html({ trace, sentence }, { quantity: 'embeddings', row, column });
    return {
      focus: view.scenario.focus,
      first: first.feature,
      second: second.feature,
      x: at(first.feature),
      y: at(second.feature),
    };
  },
};
