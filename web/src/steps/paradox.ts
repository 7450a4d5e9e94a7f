import { html } from 'lit';
import { axesOf, wordMap } from '../figures/map';
import { noise } from '../lesson/format';
import { valueOf } from '../lesson/lookup';
import { joined } from '../lesson/names';
import type { Step } from './step';

/** On which side of the map a point lies, as the text tells it. */
function sideOf(x: number, y: number): string {
  if (x < -noise && y > noise) return 'notFirst';
  if (y < -noise && x > noise) return 'notSecond';
  const [across, up] = [Math.max(0, x), Math.max(0, y)];
  if (Math.max(across, up) < noise) return 'neither';
  if (across > 2 * up) return 'first';
  if (up > 2 * across) return 'second';
  return Math.max(across, up) <= 1 ? 'little' : 'both';
}

/** Step 1: both sentences on one map, and the focus word has one address in both. */
export const paradox: Step = {
  figure: (view) => {
    const both = Object.keys(view.scenario.sentences).slice(0, 2).map(view.of);
    const { shown } = view.names;
    const [first, second] = axesOf(view);
    const named = { first: shown(first), second: shown(second), focus: shown(view.scenario.focus) };
    return html`${wordMap(view, [...both, view.shown], {
      width: view.figureWidth,
      label: view.messages.plain('paradox.map', named),
      draggable: true,
    })}`;
  },
  values: (view) => {
    const { focus, sentences, senses } = view.scenario;
    const { shown } = view.names;
    const [a = '', b = ''] = Object.keys(sentences);
    const has = view.shown.trace.words.includes(focus);
    const of = has ? view.shown : view.of(a);
    const row = of.trace.labels[of.trace.focus] ?? '';
    const at = (column: string) => ({ quantity: 'embeddings', row, column }) as const;
    const first = at(senses[0].feature);
    const second = at(senses[1].feature);
    return {
      focus: shown(focus),
      first: shown(first.column),
      second: shown(second.column),
      firstSense: shown(senses[0].name),
      secondSense: shown(senses[1].name),
      x: view.number.html(of, first),
      y: view.number.html(of, second),
      little:
        Math.max(valueOf(of.trace, first) ?? 0, valueOf(of.trace, second) ?? 0) <= 1 ? 'yes' : 'no',
      side: sideOf(valueOf(of.trace, first) ?? 0, valueOf(of.trace, second) ?? 0),
      textA: joined(view.of(a).written),
      textB: joined(view.of(b).written),
    };
  },
};
