import { withoutWords, type Lesson } from '../lesson/lesson';
import type { State } from '../state/state';

/** A reader's own sentence with the values of its words, as it was left. */
type Left = Pick<State, 'sentence' | 'edits'>;

/**
 * A change of the sentence takes the values of the reader's own words along: they are put by with the
 * sentence that has them, and are there again when it is.
 */
export class OwnSentences {
  readonly #left = new Map<string, Left>();

  follow(state: State, patch: Partial<State>, lesson: Lesson | undefined): Partial<State> {
    const { sentence } = patch;
    if (!lesson || sentence === undefined || sentence === state.sentence) return patch;
    const before = lesson.ownWords(state.sentence ?? '');
    if (state.sentence !== null) this.#left.set(state.sentence, state);
    const now = lesson.ownWords(sentence ?? '');
    const known = sentence === null ? undefined : this.#left.get(sentence);
    const gone = before.filter((word) => !now.includes(word));
    const back = Object.entries(known?.edits ?? {}).filter(([path]) =>
      now.includes(path.split('.')[0] ?? ''),
    );
    if (gone.length === 0 && back.length === 0) return patch;
    const edits = { ...Object.fromEntries(back), ...withoutWords(state, gone) };
    return { edits: Object.freeze(edits), ...patch };
  }
}
