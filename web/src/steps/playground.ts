import { html } from 'lit';
import type { Step } from './step';

export const playground: Step = {
  name: 'playground',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
