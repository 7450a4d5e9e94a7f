import type { View } from './view';

/** What a reader chooses, which moves in jumps: all that a view depends on but numbers. */
export function choicesOf(view: View): readonly unknown[] {
  const { state, shown, messages, printing, width, revealed } = view;
  const { step, word, head, content, causal, compare } = state;
  const chosen = [step, shown.sentence, word, head, content, causal, compare];
  return [...chosen, messages, printing, width, revealed.has(step)];
}
