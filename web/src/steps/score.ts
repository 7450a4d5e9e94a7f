import { html } from 'lit';
import type { Step } from './step';

export const score: Step = {
  name: 'score',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
