import { css, html } from 'lit';
import type { PartMaker } from '../part';

export const learning: PartMaker = () => ({
  styles: css``,
  template: () => html`<p>Learning</p>`,
  asked: (view) => view,
  live: () => '',
  leave: () => undefined,
});
