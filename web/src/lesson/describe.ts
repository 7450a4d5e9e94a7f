import { nameOf } from './label';
import type { View } from './view';

/** One sentence on what the reader's change led to, for those who do not see the figure. */
export function describe(view: View): string {
  const { shown, scenario, messages, formats } = view;
  const { trace, sentence } = shown;
  const head = trace.heads.find(({ name }) => name === view.headFor(sentence)) ?? trace.heads[0];
  if (!head) return '';
  const { columns, data } = head.weights;
  const row = data.subarray(trace.focus * columns, (trace.focus + 1) * columns);
  const largest = row.reduce((best, weight, i) => (weight > (row[best] ?? 0) ? i : best), 0);
  const coordinate = (feature: string) => {
    const column = trace.parameters.features.indexOf(feature);
    return formats.number(trace.output.data[trace.focus * trace.output.columns + column] ?? 0);
  };
  const [first, second] = scenario.senses;
  return messages.plain('live', {
    focus: nameOf(trace.labels[trace.focus] ?? ''),
    weight: formats.share(row[largest] ?? 0),
    word: nameOf(trace.labels[largest] ?? ''),
    first: first.feature,
    x: coordinate(first.feature),
    second: second.feature,
    y: coordinate(second.feature),
  });
}
