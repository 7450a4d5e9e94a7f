// @ts-check
import { openAttend } from '../attend-form.mjs';

/** What `engine.attend` is where the browser has relaxed SIMD. @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'engine.attend, relaxed SIMD',
  from: 'attention-explainer',
  layout: 'rows',
  relaxed: true,
  streams: true,
  prepare: (size) => openAttend('relaxed', size),
};
