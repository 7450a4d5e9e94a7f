// @ts-check

/** How many times as fast as onnxruntime-web, by the size's id. @type {Readonly<Record<string, number>>} */
const ratios = { n64: 2.1, heads: 1.6, n512: 1.7, n2048: 1.8, causal: 3.5 };

/** What the project promises, in the units that the parts report. */
export const goals = Object.freeze({
  /** engine.attend as plain SIMD; the share of the processor's SIMD peak is that of n 2048. */
  attention: Object.freeze({ microseconds: 3, ratios, share: 0.78, error: 1e-6 }),
  /** Its first call in a fresh process against a warm one. */
  firstCall: 1.2,
  /** One trace of the lesson, everything copied out. */
  traceMicroseconds: 50,
  /** Half a frame at 60 Hz, also with the processor slowed four times. */
  inputMilliseconds: 8,
  /** What a reader of the lesson downloads, and other people's pages with the element: gzip. */
  pageKilobytes: 90,
  elementKilobytes: 80,
  /** From the start of navigation to the first slider that answers, on slow 4G and a processor slowed four times. */
  usableMilliseconds: 1000,
  /** No task that blocks the page is longer, in milliseconds. */
  longestTask: 50,
  /** Lighthouse, mobile: of each category. */
  lighthouse: 100,
});

/** How much slower than it is the processor is made, for the parts that open the page. */
export const slowdowns = Object.freeze([1, 4]);
