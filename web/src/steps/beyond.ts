import { html } from 'lit';
import type { BeyondName } from '../state/state';
import type { Step } from './step';

/** A part beyond the lesson: what it shows is loaded and drawn by its door (element/part-door.ts). */
export const beyond = (name: BeyondName): Step => ({
  name,
  opensOn: 'first',
  figure: () => html``,
  values: () => ({}),
});
