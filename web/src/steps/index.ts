import type { StepName } from '../state/state';
import { beyond } from './beyond';
import { dotProduct } from './dot-product';
import { gravity } from './gravity';
import { loop } from './loop';
import { matchingContent } from './matching-content';
import { paradox } from './paradox';
import { playground } from './playground';
import { queryKey } from './query-key';
import { score } from './score';
import { softmax } from './softmax';
import type { Step } from './step';
import { value } from './value';

/** Every step by its name: the one place that a new step is added to. */
export const steps: Readonly<Record<StepName, Step>> = {
  paradox,
  gravity,
  'dot-product': dotProduct,
  'query-key': queryKey,
  score,
  softmax,
  'matching-content': matchingContent,
  value,
  loop,
  playground,
  cost: beyond('cost'),
  'real-words': beyond('real-words'),
  learning: beyond('learning'),
};
