import { html } from 'lit';
import type { Step } from './step';

export const matchingContent: Step = {
  name: 'matching-content',
  opensOn: 'A',
  words: true,
  figure: () => html``,
  values: () => ({}),
};
