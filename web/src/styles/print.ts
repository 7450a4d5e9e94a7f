import { css } from './css';

/** What is there to be used, and is left out of paper and pictures. */
export const onlyOnScreen = css`
  .tools,
  .step-bar,
  .player,
  .switches,
  .editor,
  .figure .pill,
  .figure details,
  .own-sentence,
  [data-new-words],
  .figure [type='range'],
  .turning,
  .probe-sliders,
  .softness,
  .why,
  .menu
`;

/** On paper: every step from the top of a page, its text and then its figure, on light ground. */
export const print = css`
  @media print {
    :host,
    :host([theme]),
    :host .ground,
    :host([theme]) .ground {
      color-scheme: light;
    }
    .ground {
      content-visibility: visible !important;
    }
    .stage {
      --paper: #fff;
      --base: 15px;
      --title: 23px;
      padding: 0;
      print-color-adjust: exact;
    }
    ${onlyOnScreen} {
      display: none;
    }
    .printed {
      margin: 0;
    }
    .body {
      display: flex;
      flex-direction: column;
      gap: 0.7em;
      margin-top: 12px;
    }
    .text {
      max-width: none;
    }
    .figure {
      order: 1;
      margin: 12px 0 0;
    }
    .text p,
    .answer {
      orphans: 3;
      widows: 3;
    }
    .question,
    .figure svg,
    .share-bars,
    .figure table {
      break-inside: avoid;
    }
    .num {
      text-decoration: none;
    }
  }
`;
