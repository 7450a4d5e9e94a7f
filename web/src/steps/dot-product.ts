import { html } from 'lit';
import type { Step } from './step';

export const dotProduct: Step = {
  name: 'dot-product',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
