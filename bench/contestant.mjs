// @ts-check

/** @typedef {import('./sizes.mjs').Size} Size */
/** @typedef {import('./inputs.mjs').Inputs} Inputs */
/** @typedef {(inputs: Inputs) => Float32Array | Promise<Float32Array>} Run copies the inputs in and the output out; both in the contestant's layout */
/**
 * One who takes part: the export `contestant` of a file in contestants/.
 * @typedef {object} Contestant
 * @property {string} name as it stands in the tables
 * @property {string} from the package of it, whose version is printed; this project's own is attention-explainer
 * @property {import('./inputs.mjs').Layout} layout of the inputs and the output, whichever suits it better
 * @property {(size: Size) => Promise<Run>} prepare loads all it needs and gets ready for one size; what this takes is not in the time
 * @property {boolean} [alone] in a process of its own, beside the anchor alone
 * @property {boolean} [relaxed] computes by relaxed SIMD, and so is held against the peak of fused operations
 * @property {boolean} [slow] is not asked for its first call: at the larger sizes it would take minutes
 * @property {boolean} [streams] needs no n × n matrix, and so is asked for the largest size, too
 * @property {{ files: readonly string[] } | { bundle: string }} [download] what a page loads for it: files of peers/node_modules, or what is imported, to be bundled
 */

/** Whom all ratios are to: 2 is twice as fast. */
export const anchor = 'onnxruntime-graph';

/** @param {string} id the file's name without .mjs @returns {Promise<Contestant>} */
export const contestantOf = async (id) => (await import(`./contestants/${id}.mjs`)).contestant;
