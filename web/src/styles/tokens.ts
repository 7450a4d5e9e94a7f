import { css } from 'lit';

/**
 * Colours, type and space. Queries, keys and values have one colour each everywhere, checked on
 * paper and night for contrast and for protan, deutan and tritan readers.
 *
 * A host’s style sheet may name every element (`* { all: unset }`), so what the layout stands on is
 * important here, and the stage begins with nothing inherited but whether it is seen and touched.
 */
export const tokens = css`
  :host {
    display: block !important;
    container-type: inline-size !important;
    color-scheme: light dark !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  .stage {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    --paper: light-dark(#fffdf8, #16171b);
    --raised: light-dark(#f7f3e9, #1f2127);
    --ink: light-dark(#22211e, #ecebe6);
    --muted: light-dark(#5f5b52, #a9a79f);
    --rule: light-dark(#d9d3c4, #3a3c44);
    --mark: light-dark(#8a8474, #7d8089);
    --query: light-dark(#711028, #f05751);
    --key: light-dark(#273185, #739bf5);
    --value: light-dark(#617209, #cfef54);
    --focus-ring: light-dark(#0b57d0, #8ab4ff);
    --fruit-tint: light-dark(#fbeedd, #2c241b);
    --tech-tint: light-dark(#e8eef5, #1d2630);
    --serif:
      'Charter', 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', 'Source Serif 4',
      'Noto Serif', Georgia, serif;
    --sans:
      system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
    --base: 17px;
    --title: 27px;
    background: var(--paper);
    color: var(--ink);
    font: 400 var(--base) / 1.55 var(--serif);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
  }
  .q {
    color: var(--query);
  }
  .k {
    color: var(--key);
  }
  .v {
    color: var(--value);
  }
  svg .q {
    fill: var(--query);
  }
  svg .k {
    fill: var(--key);
  }
  svg .v {
    fill: var(--value);
  }
`;
