import { html } from 'lit';
import type { Step } from './step';

export const softmax: Step = {
  name: 'softmax',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
