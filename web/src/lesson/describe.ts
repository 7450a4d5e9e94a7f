import { noise } from './format';
import { headName, saidName } from './label';
import { pullsOf } from './neighbour';
import type { View } from './view';

/** Where a row of a matrix lies on the map, in at most two decimals. */
function placed(view: View, quantity: 'embeddings' | 'output', row: number) {
  const { scenario, formats, names } = view;
  const { trace } = view.shown;
  const [first, second] = scenario.senses;
  const at = (feature: string) => {
    const { columns, data } = trace[quantity];
    const value = data[row * columns + trace.parameters.features.indexOf(feature)] ?? 0;
    return formats.number(Math.round(value * 100) / 100);
  };
  return {
    first: names.shown(first.feature),
    x: at(first.feature),
    second: names.shown(second.feature),
    y: at(second.feature),
  };
}

/** What the focus word takes in the head shown, and where all heads move it. */
function attended(view: View): string {
  const { shown, messages, formats } = view;
  const { trace, sentence } = shown;
  const pulls = pullsOf(view, shown);
  const seen = pulls.filter((pull) => pull !== null);
  const most = Math.max(...seen);
  const largest = pulls.indexOf(most);
  const alike = seen.length > 1 && most - Math.min(...seen) <= noise;
  // Whole per cent never say that one takes all.
  const nearlyAll = most > 0.995 && most < 1;
  return messages.plain('live', {
    head: headName(view, view.headFor(sentence)),
    focus: saidName(view, trace.labels[trace.focus] ?? ''),
    from: alike ? 'alike' : largest === trace.focus ? 'itself' : 'other',
    nearly: nearlyAll ? 'yes' : 'no',
    weight: formats.share(nearlyAll ? 0.99 : most),
    word: saidName(view, trace.labels[largest] ?? ''),
    heads: trace.heads.length,
    ...placed(view, 'output', trace.focus),
  });
}

/** One sentence on what the reader's change led to, for those who do not see the figure. */
export function describe(view: View): string {
  const { shown, messages, formats, similarity, state } = view;
  if (state.step === 'paradox') {
    const word = view.wordIn(shown.trace);
    return messages.plain('live.paradox', {
      word: saidName(view, word),
      ...placed(view, 'embeddings', shown.trace.labels.indexOf(word)),
    });
  }
  if (state.step === 'dot-product') {
    const { dot, cosine } = similarity;
    return messages.plain('live.dot-product', {
      dot: formats.number(dot),
      cosine: cosine === null ? messages.plain('number.none') : formats.number(cosine),
    });
  }
  return attended(view);
}
