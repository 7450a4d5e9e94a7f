import type { Trace } from 'attention-explainer/engine';

/**
 * What W_O turns each column of a head's output into: the features that its row reaches. It goes
 * by position, whatever stands there.
 */
export function madeInto(trace: Trace, head: string): readonly (readonly string[])[] {
  const { features, heads } = trace.parameters;
  const block = heads.find(({ name }) => name === head)?.W_O;
  if (!block) return [];
  return Array.from({ length: block.rows }, (_, i) =>
    features.filter((_, j) => block.data[i * block.columns + j] !== 0),
  );
}
