import { css } from '../../styles/css';

export const learningStyles = css`
  /* English words run from left to right in every language. */
  :is(span, strong, h4, th, input, select)[lang='en'] {
    direction: ltr;
    unicode-bidi: isolate;
  }
  :dir(rtl) :is(h4, th, input)[lang='en'] {
    text-align: end;
  }
  .learning h3 {
    margin-top: 20px;
    font: 600 16px/1.35 var(--serif);
  }
  .learning h4 {
    margin: 12px 0 0;
    font: 600 14px/1.4 var(--sans);
  }
  .learning select,
  .learning input[type='text'],
  .learning input[type='number'] {
    min-height: 32px;
    max-width: 100%;
    padding: 2px 6px;
    font: 400 14px/1.3 var(--sans);
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .learning input[type='text'] {
    width: 100%;
  }
  .learning summary {
    min-height: 32px;
    padding-block: 5px;
    cursor: pointer;
  }
  .learning-player .pill {
    min-width: 0;
  }
  .learning-player .pill:first-child {
    min-width: 6.4em;
  }
  .learning-player .scrub {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: 12px;
    align-items: center;
  }
  .learning-player .scrubber {
    max-width: none;
  }
  .goal-choice {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .learning .extremes:empty {
    display: none;
  }
  .learning .extremes {
    margin-bottom: 12px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--ink);
  }
  .curves {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .chart-name {
    font-weight: 600;
  }
  .curve {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .curve.train {
    stroke: var(--mark);
    stroke-dasharray: 5 3;
  }
  .curve-start {
    fill: var(--ink);
  }
  .curve-start.train {
    fill: var(--mark);
  }
  .level {
    stroke: var(--muted);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .now {
    stroke: var(--focus-ring);
    stroke-width: 1.5;
  }
  .standing {
    margin-top: 4px;
    border-collapse: collapse;
  }
  .standing th {
    padding: 3px 18px 3px 0;
    font-weight: 400;
    text-align: start;
  }
  .standing :is(td, thead th) {
    padding: 3px 0 3px 24px;
    text-align: end;
  }
  .standing thead th {
    color: var(--muted);
  }
  .swatch {
    display: inline-block;
    width: 22px;
    margin-inline-end: 8px;
    vertical-align: middle;
    border-top: 2px solid var(--ink);
  }
  .swatch.train {
    border-top: 2px dashed var(--mark);
  }
  .swatch.guess {
    border-top: 2px dotted var(--muted);
  }
  .looked-at {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: baseline;
    justify-content: space-between;
    margin-top: 20px;
  }
  .looked-at h3 {
    margin-top: 0;
  }
  .looked-at label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .pair {
    display: grid;
    gap: 20px;
    margin-top: 8px;
  }
  .pair label > span {
    display: block;
    color: var(--muted);
    font-size: 13px;
  }
  .pair label select {
    width: 100%;
  }
  .read {
    display: grid;
    gap: 4px 28px;
    align-items: end;
    margin-top: 8px;
  }
  .read.is-wide {
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
  }
  .read > * {
    min-width: 0;
  }
  .read .verdict {
    grid-column: 1 / -1;
  }
  .attends {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .attends li {
    display: grid;
    justify-items: center;
    padding-inline: 1px;
  }
  .attends .bar {
    display: flex;
    align-items: end;
    width: 100%;
    min-width: 30px;
    height: 44px;
    border-bottom: 1px solid var(--mark);
  }
  .attends .bar > span {
    width: 100%;
    height: calc(var(--share) * 100%);
    min-height: 1px;
    background: var(--ink);
    transition: height 0.12s linear;
  }
  .attends .name {
    padding-top: 2px;
    font: 400 15px/1.3 var(--serif);
  }
  .attends .focus .name {
    font-weight: 700;
  }
  .attends .num {
    min-width: 24px;
    min-height: 24px;
    font-size: 12.5px;
  }
  .likeliest {
    width: 100%;
    max-width: 420px;
    border-collapse: collapse;
  }
  .likeliest th {
    padding: 1px 8px;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .likeliest td {
    padding: 1px 8px 1px 0;
    text-align: end;
    white-space: nowrap;
  }
  .likeliest .of {
    color: var(--muted);
    text-align: start;
  }
  .likeliest .bar {
    width: 40%;
  }
  .likeliest .bar > span {
    display: block;
    width: calc(var(--share) * 100%);
    min-width: 1px;
    height: 9px;
    background: var(--ink);
    transition: width 0.12s linear;
  }
  .likeliest .sense-1 {
    background: var(--fruit-tint);
  }
  .likeliest .sense-2 {
    background: var(--tech-tint);
  }
  .likeliest .sense-2 .bar > span {
    background: none;
    border: 1.5px solid var(--ink);
  }
  @media (prefers-reduced-motion: reduce) {
    .learning .bar > span {
      transition: none;
    }
  }
  .verdict {
    margin-top: 6px;
  }
  .plane-of-senses {
    margin-top: 4px;
    direction: ltr;
  }
  .word-mark,
  .plane-of-senses .end {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .word-mark {
    opacity: 0.75;
  }
  .word-mark.context {
    opacity: 0.4;
  }
  .word-mark.sense-1,
  .end.sense-1 {
    fill: var(--ink);
  }
  .word-mark.sense-2,
  .end.sense-2 {
    fill: var(--paper);
  }
  .plane-of-senses .end {
    stroke-width: 2.5;
  }
  .way {
    fill: none;
    opacity: 0.6;
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .way.sense-2 {
    stroke-dasharray: 5 3;
  }
  .start {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .settings .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
    gap: 8px 16px;
    margin: 8px 0;
  }
  .fields label > span,
  .learning form label > span {
    display: block;
    color: var(--muted);
    font-size: 13px;
  }
  .fields :is(select, input) {
    width: 100%;
    text-align: start;
  }
  .sense-grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 0 16px;
  }
  .sense-grid [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    border-top: 1px solid var(--rule);
  }
  .sense-grid .name {
    width: 4em;
    font-weight: 600;
  }
  .learning form {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
    margin-top: 6px;
  }
  .learning form label {
    flex: 1 1 14em;
    min-width: 0;
  }
  .own-list {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .learning .problem {
    margin-top: 6px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--query);
  }
  .by-word {
    width: 100%;
    max-width: 480px;
    margin-top: 20px;
    border-collapse: collapse;
  }
  .by-word caption {
    padding-bottom: 4px;
    font-weight: 600;
    text-align: start;
  }
  .by-word th {
    padding: 2px 8px 2px 0;
    font-weight: 400;
    text-align: start;
  }
  .by-word td {
    padding: 2px 0 2px 8px;
    text-align: end;
    white-space: nowrap;
  }
  .by-word tr + tr > * {
    border-top: 1px solid var(--rule);
  }
  .made {
    margin-top: 16px;
  }
  .made p {
    margin-top: 2px;
  }
  .study :is(th, td) {
    overflow-wrap: anywhere;
  }
  @media print {
    .learning :is(.settings, .own-data, .made, .study, .looked-at label, form, select) {
      display: none;
    }
  }
`;
