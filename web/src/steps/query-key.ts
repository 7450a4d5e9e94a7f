import { html } from 'lit';
import type { Step } from './step';

export const queryKey: Step = {
  name: 'query-key',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
