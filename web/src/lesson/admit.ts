import type { EngineError } from 'attention-explainer/engine';
import { initialState } from '../state/table';
import type { State } from '../state/state';
import type { AddressProblem } from '../state/address';
import type { Lesson } from './lesson';
import { sentenceOf } from './build-view';
import { wordsIn } from './own-sentence';
import { withSpelling } from './spelling';

export interface Admission {
  readonly state: State;
  readonly problems: readonly AddressProblem[];
}

export function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && 'argument' in error && 'expected' in error;
}

function withoutCause(state: State, { argument }: EngineError): State | null {
  const path = argument.replace(/^edits\./, '');
  if (Object.hasOwn(state.edits, path)) {
    const edits = Object.fromEntries(Object.entries(state.edits).filter(([name]) => name !== path));
    return { ...state, edits };
  }
  const name = argument.split('.')[0] as keyof State;
  if (!(name in initialState) || state[name] === initialState[name]) return null;
  return { ...state, [name]: initialState[name] };
}

/** A sentence's name, or the words of an own one as the lesson spells them. */
function sentenceIn({ scenario, names }: Lesson, sentence: string | null): string | null {
  if (sentence === null || Object.hasOwn(scenario.sentences, sentence)) return sentence;
  return wordsIn(sentence, names).join(' ');
}

/**
 * Lets a state in, in the lesson's spelling, only as far as the engine can compute it: what is
 * unknown or refused goes back to its default and is told. Throws what has no such way out.
 */
export function admit(lesson: Lesson, wanted: State): Admission {
  const written = { ...wanted, sentence: sentenceIn(lesson, wanted.sentence) };
  const named = withSpelling(lesson.withWordsOf(sentenceOf(written, lesson.scenario)), written);
  let { state } = named;
  const problems = [...named.problems];
  for (;;) {
    try {
      lesson.trace(state, sentenceOf(state, lesson.scenario));
      return { state: Object.freeze(state), problems };
    } catch (error) {
      const next = isEngineError(error) ? withoutCause(state, error) : null;
      if (!next || !isEngineError(error)) throw error;
      const { argument, expected, received, told } = error;
      problems.push({ argument, expected, received, told });
      state = next;
    }
  }
}
