// @ts-check

/** What the project promises, in the units that the parts report. */
export const goals = Object.freeze({
  /** One trace of the lesson, everything copied out. */
  traceMicroseconds: 50,
  /** Half a frame at 60 Hz, also with the processor slowed four times. */
  inputMilliseconds: 8,
  /** The whole page, gzip. */
  pageKilobytes: 120,
});

/** How much slower than it is the processor is made, for the parts that open the page. */
export const slowdowns = Object.freeze([1, 4]);
