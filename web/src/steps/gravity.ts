import { html } from 'lit';
import type { Step } from './step';

export const gravity: Step = {
  name: 'gravity',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
