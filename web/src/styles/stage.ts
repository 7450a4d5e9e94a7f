import { css } from './css';

/** The one stage: words on top, the figure with its text beside it, the step bar at the foot. */
export const stage = css`
  .stage {
    --pad: clamp(12px, 3cqi, 40px);
    position: relative;
    padding: 14px var(--pad) 0;
    text-autospace: normal;
  }
  /* These scripts have no italics, only slanted copies: for variables alone, which are Latin. */
  .stage:is(:lang(zh), :lang(ko), :lang(ar)) {
    font-synthesis-style: none;
  }
  .stage :is(.maths, .equation) {
    font-synthesis-style: auto;
  }
  .stage em:is(:lang(zh), :lang(ko), :lang(ar)) {
    font-weight: 600;
  }
  /* Korean parts its words by spaces, and lines end there; elsewhere only where nothing else fits. */
  .stage:lang(ko) {
    word-break: keep-all;
    overflow-wrap: break-word;
  }
  /* At the very end they would reach below the stage, and a frame of its height would scroll. */
  .stage > .visually-hidden {
    inset-block-end: 0;
  }
  /* What gets the focus stays clear of the step bar. */
  .stage :is(button, input, summary, [tabindex]) {
    scroll-margin-block-end: 72px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    align-items: center;
  }
  .tools {
    display: flex;
    margin-inline-start: auto;
  }
  .tool {
    font: 400 14px/1 var(--sans);
    min-width: 32px;
    min-height: 32px;
    padding: 6px 8px;
    color: var(--muted);
    border-radius: 6px;
  }
  .tool:hover:not(:disabled) {
    color: var(--ink);
    background: var(--raised);
  }
  .sentences {
    flex: 1 1 100%;
  }
  .body {
    margin-top: 18px;
  }
  .figure {
    margin: 18px 0;
    min-width: 0;
  }
  .text {
    min-width: 0;
  }
  .rest > :first-child {
    margin-top: 0;
  }
  .text h2 {
    /* The longest word of a title has to fit where a frame is narrow, in whatever font. */
    font: 600 min(var(--title), 7.4cqi) / 1.2 var(--serif);
    letter-spacing: -0.01em;
    overflow-wrap: break-word;
    margin-bottom: 4px;
    text-wrap: balance;
  }
  .text .goal {
    font: 400 14px/1.45 var(--sans);
    color: var(--muted);
    margin-bottom: 10px;
  }
  .text p + p {
    margin-top: 0.7em;
  }
  .notice {
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--query);
    font: 400 14px/1.45 var(--sans);
  }
  .printed + .printed {
    break-before: page;
    margin-top: 32px;
  }
  @container (min-width: 760px) {
    .body {
      display: grid;
      grid-template: auto 1fr / minmax(0, 58fr) minmax(0, 42fr);
      gap: 0.7em clamp(24px, 4cqi, 56px);
    }
    .text {
      max-width: 34em;
      grid-column: 2;
    }
    .figure {
      margin: 0;
      grid-area: 1 / 1 / 3 / 2;
    }
    .body.alone {
      display: block;
    }
  }
  @container (min-width: 1040px) {
    .top {
      flex-wrap: nowrap;
    }
    .sentences {
      flex: 1 1 0;
    }
    .top .switch {
      flex: none;
    }
  }
  @container (max-width: 519px) {
    .top .switch > .quiet {
      display: none;
    }
  }
`;
