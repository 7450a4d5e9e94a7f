import { css } from './css';

/**
 * Where the language is written from right to left, what is counted, drawn or calculated stays as
 * everywhere: maps, tables and formulas. Words follow their language.
 */
export const direction = css`
  [dir='rtl']
    :is(svg, table, .scroll, .share-bars, .equation, .formula, .in-numbers, .maths, .num) {
    direction: ltr;
  }
  [dir='rtl'] :is(caption, .said, .why) {
    direction: rtl;
  }
  [dir='rtl'] .words {
    justify-content: right;
  }
  [dir='rtl'] :is(.num, .maths) {
    unicode-bidi: isolate;
  }
  [dir='rtl'] :is(.slider, .scrubber) {
    direction: ltr;
  }
  [dir='rtl'] .why table {
    direction: rtl;
  }
`;
