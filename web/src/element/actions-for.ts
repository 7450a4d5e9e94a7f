import type { Edits, EngineError } from 'attention-explainer/engine';
import type { Part } from '../../scenarios/parts.mjs';
import type { Actions } from '../lesson/actions';
import { isEngineError } from '../lesson/admit';
import { sentenceOf } from '../lesson/build-view';
import type { Lesson } from '../lesson/lesson';
import { wordsIn } from '../lesson/own-sentence';
import type { Draft } from '../lesson/view';
import { problemWith, type AddressProblem } from '../state/address';
import { mayChange, partOfEdit } from '../state/parts';
import type { State } from '../state/state';
import type { Store } from '../state/store';
import { editLimits } from '../state/table';
import { plans } from '../steps/plans';
import { OwnSentences } from './own-sentences';
import type { Playhead } from './playhead';

/** What an action may need of the element beside the store. */
export interface Surroundings extends Pick<Actions, 'ask' | 'answer' | 'reveal' | 'unfold'> {
  /** Tells the reader what was refused and why. */
  refuse(problem: AddressProblem): void;
  lesson(): Lesson | undefined;
  locked(part: Part): boolean;
  /** Keeps what was typed as an own sentence while it is refused; undefined once it is taken. */
  keep(draft: Draft | undefined): void;
  /** The reader let go of what was moved. */
  letGo(): void;
  /** The reader went to a step. */
  arrive(): void;
  /** Opens another of the page's lessons. */
  open(scenario: string): void;
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

/** The edits but those at a path, below one that ends in a dot, or all. */
function withoutEdits(edits: Edits, prefix: string): Edits {
  const kept = Object.entries(edits).filter(([path]) =>
    prefix.endsWith('.') ? !path.startsWith(prefix) : path !== prefix,
  );
  return prefix === '' ? {} : Object.fromEntries(kept);
}

const lessonItself = { content: 'values', causal: false, scale: null, temperature: 1 } as const;

/** The change that puts back what is at a path, or everything; what is locked stays. */
function putBack({ edits }: State, prefix: string, locked: Surroundings['locked']): Partial<State> {
  const fixed = Object.entries(edits).filter(([path]) => locked(partOfEdit(path)));
  const left = { ...withoutEdits(edits, prefix), ...Object.fromEntries(fixed) };
  const whole = Object.entries(prefix === '' ? lessonItself : {}).filter(([name]) =>
    mayChange({ [name]: null }, locked),
  );
  return { ...Object.fromEntries(whole), edits: Object.freeze(left) };
}

/** The change that makes a text the sentence; the first word that is new to the lesson is chosen. */
function ownSentence(state: State, lesson: Lesson, text: string): Partial<State> {
  const words = wordsIn(text, lesson.names).join(' ');
  // A word that a sentence of the lesson is called by is still a word.
  const named = Object.hasOwn(lesson.scenario.sentences, words);
  const sentence = named ? lesson.names.key(words) : words;
  const before = lesson.ownWords(state.sentence ?? '');
  const fresh = lesson.ownWords(sentence).find((word) => !before.includes(word));
  return { sentence, compare: false, ...(fresh && { word: fresh }) };
}

/** What is wrong with the first value that nothing may have; undefined where all may be. */
function beyondLimits(values: Readonly<Record<string, number>>): AddressProblem | undefined {
  const wrong = Object.entries(values).find(
    ([, value]) => editLimits.parse(String(value)) === undefined,
  );
  return wrong && problemWith(wrong[0], editLimits.expected, String(wrong[1]));
}

/** The actions over one store. A change that the engine refuses is told, and nothing is applied. */
export function actionsFor(store: Store, playhead: Playhead, around: Surroundings): Actions {
  const own = new OwnSentences();
  /** Applies a change, or gives back what the engine has against it. */
  const attempt = (wish: Partial<State>, gesture?: string): EngineError | undefined => {
    const lesson = around.lesson();
    const patch = own.follow(store.state, wish, lesson);
    const wanted = { ...store.state, ...patch };
    try {
      lesson?.trace(wanted, sentenceOf(wanted, lesson.scenario));
    } catch (error) {
      if (isEngineError(error)) return error;
      throw error;
    }
    store.change(patch, gesture);
    return undefined;
  };
  const change = (patch: Partial<State>, gesture?: string): void => {
    if (!mayChange(patch, around.locked)) return;
    if (patch.scenario !== undefined && patch.scenario !== store.state.scenario) {
      around.open(patch.scenario);
      return;
    }
    if ('sentence' in patch && patch.sentence !== store.state.sentence && around.locked('sentence'))
      return;
    const refused = attempt(patch, gesture);
    if (refused) around.refuse(refused);
  };
  const editAll: Actions['editAll'] = (values, gesture) => {
    if (Object.keys(values).some((argument) => around.locked(partOfEdit(argument)))) return;
    const problem = beyondLimits(values);
    if (problem) around.refuse(problem);
    else change(withEdits(store.state, values, around.lesson()), gesture);
  };
  const undoable = (move: () => void) => () => {
    if (!around.locked('undo')) move();
  };
  return {
    change,
    editAll,
    edit: (path, value, gesture) => editAll({ [path]: value }, gesture),
    reset: (prefix = '') => {
      if (!around.locked('reset')) change(putBack(store.state, prefix, around.locked));
    },
    probe: (probe, gesture) => change({ probe: Object.freeze(probe) }, gesture),
    settle: () => {
      store.endGesture();
      around.letGo();
    },
    go: (step) => {
      if (around.locked('steps')) return;
      change({ step });
      const { motion } = plans[step];
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (motion && !still) playhead.play(motion.seconds);
      around.arrive();
    },
    selectWord: (word) => {
      if (word !== store.state.word) change({ word });
    },
    unfold: around.unfold,
    write: (text) => {
      const lesson = around.lesson();
      if (!lesson || around.locked('own-sentence')) return;
      const problem = attempt(ownSentence(store.state, lesson, text));
      around.keep(problem && { text, problem });
    },
    undo: undoable(() => store.undo()),
    redo: undoable(() => store.redo()),
    scrub: (phase) => playhead.scrub(phase),
    play: () => playhead.play(plans[store.state.step].motion?.seconds ?? 1),
    pause: () => playhead.pause(),
    ask: around.ask,
    answer: (step, choice) => {
      if (!around.locked('question')) around.answer(step, choice);
    },
    reveal: around.reveal,
  };
}
