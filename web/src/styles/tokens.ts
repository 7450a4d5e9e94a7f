import { css } from './css';

/**
 * Colours, type and space. Queries, keys and values have one colour each everywhere, checked on
 * paper and night for contrast and for protan, deutan and tritan readers. A page can set those that
 * are named `--attention-…`.
 */
export const tokens = css`
  :host {
    display: block;
    justify-self: stretch;
    min-inline-size: min(100%, 320px);
  }
  :host([hidden]) {
    display: none;
  }
  /* What a page does to its elements stops here; whether they are seen and pressed is the page's. */
  .ground {
    all: initial;
    direction: ltr;
    display: block;
    container-type: inline-size;
    visibility: inherit;
    pointer-events: inherit;
    /* Room for a panel beyond a short stage, and for shadows that a page gives to parts, where neighbours.ts has
       what is drawn clipped; Safari clips at the edge. */
    overflow-clip-margin: 400px;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host,
  .ground {
    color-scheme: light dark;
  }
  :host([theme='light']),
  :host([theme='light']) .ground {
    color-scheme: light;
  }
  :host([theme='dark']),
  :host([theme='dark']) .ground {
    color-scheme: dark;
  }
  .stage {
    --paper: var(--attention-paper, light-dark(#fffdf8, #16171b));
    --raised: var(--attention-raised, light-dark(#f7f3e9, #1f2127));
    --ink: var(--attention-ink, light-dark(#22211e, #ecebe6));
    --muted: var(--attention-muted, light-dark(#5f5b52, #a9a79f));
    --rule: var(--attention-rule, light-dark(#d9d3c4, #3a3c44));
    --mark: var(--attention-mark, light-dark(#8a8474, #7d8089));
    --query: var(--attention-query, light-dark(#711028, #f05751));
    --key: var(--attention-key, light-dark(#273185, #739bf5));
    --value: var(--attention-value, light-dark(#617209, #cfef54));
    --focus-ring: var(--attention-focus-ring, light-dark(#0b57d0, #8ab4ff));
    --fruit-tint: var(--attention-sense-1, light-dark(#fbeedd, #2c241b));
    --tech-tint: var(--attention-sense-2, light-dark(#e8eef5, #1d2630));
    --serif: var(--attention-text-font, Charter, 'Palatino Linotype', 'Noto Serif', serif);
    --sans: var(--attention-ui-font, system-ui, sans-serif);
    --base: var(--attention-text-size, 17px);
    --title: var(--attention-title-size, 27px);
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
