import type { EngineError } from 'attention-explainer/engine';
import type { Actions } from '../lesson/actions';
import { isEngineError } from '../lesson/admit';
import { sentenceOf } from '../lesson/build-view';
import type { Lesson } from '../lesson/lesson';
import type { Draft } from '../lesson/view';
import type { AddressProblem } from '../state/address';
import type { State } from '../state/state';
import type { Store } from '../state/store';
import { editLimits } from '../state/table';
import { steps } from '../steps';
import type { Playhead } from './playhead';

/** What an action may need of the element beside the store. */
export interface Surroundings extends Pick<Actions, 'ask' | 'answer' | 'reveal' | 'unfold'> {
  /** Tells the reader what was refused and why. */
  refuse(problem: AddressProblem): void;
  lesson(): Lesson | undefined;
  /** Keeps what was typed as an own sentence while it is refused; undefined once it is taken. */
  keep(draft: Draft | undefined): void;
  /** The reader went to a step. */
  arrive(): void;
}

/** Edits on top of the state's; what is put back to the lesson's own value is no edit any more. */
function withEdits(
  state: State,
  values: Readonly<Record<string, number>>,
  lesson: Lesson | undefined,
): Partial<State> {
  const kept = Object.entries({ ...state.edits, ...values }).filter(
    ([path, value]) => lesson === undefined || lesson.own(path) !== Math.fround(value),
  );
  return { edits: Object.freeze(Object.fromEntries(kept)) };
}

function withoutEdits(state: State, prefix: string): Partial<State> {
  const kept = Object.entries(state.edits).filter(([path]) =>
    prefix.endsWith('.') ? !path.startsWith(prefix) : path !== prefix,
  );
  return { edits: Object.freeze(prefix === '' ? {} : Object.fromEntries(kept)) };
}

/** The words of a text as it is usually written, without the punctuation at their edges. */
const bareWords = (text: string) =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');

const lessonItself = { content: 'values', causal: false, scale: null, temperature: 1 } as const;

/** The actions over one store. A change that the engine refuses is told, and nothing is applied. */
export function actionsFor(store: Store, playhead: Playhead, around: Surroundings): Actions {
  /** Applies a change, or gives back what the engine has against it. */
  const attempt = (patch: Partial<State>, gesture?: string): EngineError | undefined => {
    const wanted = { ...store.state, ...patch };
    try {
      around.lesson()?.trace(wanted, sentenceOf(wanted));
    } catch (error) {
      if (isEngineError(error)) return error;
      throw error;
    }
    store.change(patch, gesture);
    return undefined;
  };
  const change = (patch: Partial<State>, gesture?: string): void => {
    const refused = attempt(patch, gesture);
    if (refused) around.refuse(refused);
  };
  const editAll: Actions['editAll'] = (values, gesture) => {
    for (const [argument, value] of Object.entries(values)) {
      if (editLimits.parse(String(value)) === undefined) {
        around.refuse({ argument, expected: editLimits.expected, received: String(value) });
        return;
      }
    }
    change(withEdits(store.state, values, around.lesson()), gesture);
  };
  return {
    change,
    editAll,
    edit: (path, value, gesture) => editAll({ [path]: value }, gesture),
    reset: (prefix = '') =>
      change(
        prefix === ''
          ? { ...withoutEdits(store.state, prefix), ...lessonItself }
          : withoutEdits(store.state, prefix),
      ),
    probe: (probe, gesture) => change({ probe: Object.freeze(probe) }, gesture),
    settle: () => store.endGesture(),
    go: (step) => {
      change({ step });
      const { motion } = steps[step];
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (motion && !still) playhead.play(motion.seconds);
      around.arrive();
    },
    selectWord: (word) => {
      if (word !== store.state.word) change({ word });
    },
    unfold: around.unfold,
    write: (text) => {
      const problem = attempt({ sentence: bareWords(text), compare: false });
      around.keep(problem && { text, problem });
    },
    undo: () => store.undo(),
    redo: () => store.redo(),
    scrub: (phase) => playhead.scrub(phase),
    play: () => playhead.play(steps[store.state.step].motion?.seconds ?? 1),
    pause: () => playhead.pause(),
    ask: around.ask,
    answer: around.answer,
    reveal: around.reveal,
  };
}
