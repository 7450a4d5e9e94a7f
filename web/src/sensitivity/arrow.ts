import { html, svg, type TemplateResult } from 'lit';
import { noise } from '../lesson/format';

/** Half of the room that an arrow has, and what its head and its shortest shaft need of it. */
const half = 40;
const head = 4;
const shortest = 6;

/** Whether a derivative is so little beside the largest that it is nothing. */
export const isNothing = (value: number): boolean => Math.abs(value) < noise;

/**
 * An arrow from the middle: to where the slider has to go for the number to rise, as long as its share of
 * the largest; a dot where nothing changes.
 */
export function arrow(value: number, largest: number): TemplateResult {
  const share = largest > 0 ? Math.abs(value) / largest : 0;
  const length = Math.max(shortest, share * (half - 1));
  const tip = Math.sign(value) * length;
  const back = tip - Math.sign(value) * head;
  const sign = isNothing(value)
    ? svg`<circle class="tip" r="2.5"></circle>`
    : svg`<line class="shaft" x2=${back}></line>
        <path class="tip" d="M${tip} 0L${back} -4V4Z"></path>`;
  return html`<svg
    viewBox="${-half} -6 ${2 * half} 12"
    aria-hidden="true"
    data-sign=${isNothing(value) ? '0' : value > 0 ? '+' : '−'}
    data-share=${share.toFixed(3)}
  >
    <line class="axis" x1=${-half} x2=${half}></line>
    <line class="axis" y1="-4" y2="4"></line>
    ${sign}
  </svg>`;
}
