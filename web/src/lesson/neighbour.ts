import type { TraceOf, View } from './view';

/**
 * How much the focus word takes from each word in the head shown with the sentence; null from a
 * word that it may not see.
 */
export function pullsOf(view: View, { sentence, trace }: TraceOf): readonly (number | null)[] {
  const shown = view.headFor(sentence);
  const head = trace.heads.find(({ name }) => name === shown) ?? trace.heads[0];
  const start = trace.focus * trace.labels.length;
  return trace.labels.map((_, j) =>
    trace.masked.data[start + j] === 1 ? null : (head?.weights.data[start + j] ?? null),
  );
}

/**
 * The label of the word that decides the sense in a sentence. Where the lesson names none, it is
 * the one that pulls most as the lesson sets it, so that it stays while the reader changes values;
 * the focus word's label where no other word stands beside it.
 */
export function neighbourOf(view: View, of: TraceOf): string {
  const { words, labels, focus } = of.trace;
  const named = view.scenario.sentences[of.sentence]?.neighbour.toLowerCase();
  const at = words.findIndex((word) => word.toLowerCase() === named);
  if (at >= 0) return labels[at] ?? '';
  const pulls = pullsOf(view, view.edited({}, of.sentence));
  const others = words.flatMap((word, j) => (word === words[focus] ? [] : [j]));
  const most = others.reduce(
    (best, j) => ((pulls[j] ?? -1) > (pulls[best] ?? -1) ? j : best),
    others[0] ?? focus,
  );
  return labels[most] ?? '';
}
