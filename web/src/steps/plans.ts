import { loopStages } from '../figures/loop-stages';
import type { StepName } from '../state/state';

/** The shared controls that a step shows above its figure. */
export type ControlName = 'head' | 'causal' | 'content';

/** What has to be known of a step before it is loaded: what it opens on, and what stands around its figure. */
export interface Plan {
  /** The sentence it opens on while the reader has not chosen one: a lesson's first, its second, or its four words. */
  readonly opensOn: 'first' | 'second' | 'slide';
  /** Whether the slide's four words are on offer. */
  readonly slide?: boolean;
  /** Whether both sentences can stand side by side. */
  readonly compare?: boolean;
  /** Whether the sentence row and the sliders of the chosen word belong here. */
  readonly words?: boolean;
  readonly controls?: readonly ControlName[];
  /** Message keys of the motion's stages, in order; seconds for all of them. */
  readonly motion?: { readonly seconds: number; readonly stages: readonly string[] };
}

const motion = (seconds: number, stem: string, stages: readonly string[]): Plan['motion'] => ({
  seconds,
  stages: stages.map((stage) => `${stem}.stage.${stage}`),
});

const both: Plan = { opensOn: 'first', compare: true, words: true };
const beyond: Plan = { opensOn: 'first' };

/** The plan of every step by its name, in their order. */
export const plans: Readonly<Record<StepName, Plan>> = {
  paradox: both,
  gravity: { ...both, controls: ['head'] },
  'dot-product': { opensOn: 'first', words: true },
  'query-key': {
    opensOn: 'first',
    words: true,
    controls: ['head'],
    motion: motion(12, 'projection', ['query', 'key']),
  },
  score: {
    ...both,
    opensOn: 'slide',
    slide: true,
    controls: ['head', 'causal'],
    motion: motion(7, 'score', ['multiply', 'add']),
  },
  softmax: {
    opensOn: 'slide',
    slide: true,
    words: true,
    controls: ['head', 'causal'],
    motion: motion(6, 'softmax', ['scale', 'exponentiate', 'normalise']),
  },
  'matching-content': { ...both, opensOn: 'second', controls: ['head', 'content'] },
  value: {
    ...both,
    controls: ['head', 'content', 'causal'],
    motion: motion(7, 'value', ['weigh', 'add', 'travel']),
  },
  loop: { ...both, controls: ['causal'], motion: motion(9, 'loop', loopStages) },
  playground: {
    opensOn: 'first',
    slide: true,
    words: true,
    controls: ['head', 'causal', 'content'],
  },
  cost: beyond,
  'real-words': beyond,
  learning: beyond,
};
