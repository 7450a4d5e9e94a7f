import { html } from 'lit';
import type { Step } from './step';

export const loop: Step = {
  name: 'loop',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
