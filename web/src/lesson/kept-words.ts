import { Directive, directive } from 'lit/directive.js';
import { choicesOf } from './choices';
import { sameItems } from './same-items';
import type { View } from './view';

class KeptWords extends Directive {
  #choices: readonly unknown[] = [];
  readonly #kept = new Set<string>();

  render(view: View, words: readonly string[], draw: (kept: ReadonlySet<string>) => unknown) {
    const choices = choicesOf(view);
    if (!sameItems(choices, this.#choices)) this.#kept.clear();
    this.#choices = choices;
    for (const word of words) this.#kept.add(word);
    return draw(this.#kept);
  }
}

/**
 * Draws with these words and those that were once among them: what came into sight while a slider moves
 * stays, until the reader chooses another step, sentence, word or the like.
 */
export const keptWords = directive(KeptWords);
