import { html } from 'lit';
import type { Step } from './step';

export const value: Step = {
  name: 'value',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
