// @ts-check
import { openAttend } from '../attend-form.mjs';

/** What the goals are about. @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  name: 'engine.attend',
  from: 'attention-explainer',
  layout: 'rows',
  streams: true,
  prepare: (size) => openAttend('simd', size),
  download: { bundle: 'attention-explainer/streaming' },
};
