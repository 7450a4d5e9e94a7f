import type { TraceOf, View } from './view';

/** The label of the word that decides the sense in a sentence; the focus word's where none does. */
export function neighbourOf({ scenario }: View, { sentence, trace }: TraceOf): string {
  const named = scenario.sentences[sentence]?.neighbour.toLowerCase();
  const at = trace.words.findIndex((word) => word.toLowerCase() === named);
  return trace.labels[at < 0 ? trace.focus : at] ?? '';
}
