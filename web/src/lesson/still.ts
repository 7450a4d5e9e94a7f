import { guard } from 'lit/directives/guard.js';
import type { View } from './view';

/**
 * What does not move with a slider: drawn again only where the step, the language, the lesson, what the
 * reader may see and change, or one of these has become another.
 */
export function stillWhile(view: View, more: readonly unknown[], draw: () => unknown): unknown {
  const { state, messages, names, scenario, hidden, locked, printing } = view;
  return guard([state.step, messages, names, scenario, hidden, locked, printing, ...more], draw);
}
