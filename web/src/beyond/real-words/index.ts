import { css, html } from 'lit';
import type { PartMaker } from '../part';

export const realWords: PartMaker = () => ({
  styles: css``,
  template: () => html`<p>Real words</p>`,
  asked: (view) => view,
  live: () => '',
  leave: () => undefined,
});
