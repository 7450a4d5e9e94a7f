import { nameOf, wordOf } from './label';
import type { View } from './view';

/** A word in running text: the lesson’s own as they are, any other in quotation marks. */
export function spoken({ scenario, messages }: View, label: string): string {
  const word = wordOf(label).toLowerCase();
  const told = [scenario.focus, ...Object.values(scenario.sentences).map((one) => one.neighbour)];
  const name = nameOf(label);
  return told.some((one) => one.toLowerCase() === word)
    ? name
    : messages.plain('word.quoted', { word: name });
}
