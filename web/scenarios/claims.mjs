// @ts-check

/** @typedef {import('attention-explainer/engine').LessonEngine} LessonEngine */
/** @typedef {import('attention-explainer/engine').Scenario} Scenario */
/** @typedef {import('attention-explainer/engine').ScenarioClaim} Claim */
/** @typedef {import('attention-explainer/engine').EngineError} EngineError */
/** @typedef {import('attention-explainer/engine').Told & { argument: string }} Reason why there is no number */
/** @typedef {{ claim: Claim, holds: boolean, value: number | null, problem?: string, told?: Reason }} Verdict */

/** @param {Claim} claim @param {number} value */
function holds({ above, below, equals, within = 1e-6 }, value) {
  return (
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (equals === undefined || Math.abs(value - equals) <= within)
  );
}

/**
 * Whether a claim of a lesson holds, by the engine, and the number that it is about; the problem where
 * there is no such number.
 * @param {LessonEngine} engine @param {Scenario} scenario @param {Claim} claim @returns {Verdict}
 */
export function verdictOn(engine, scenario, claim) {
  const { sentence, content = 'values', causal = false, quantity, head, row, column } = claim;
  try {
    const trace = engine.trace(scenario, { sentence, content, causal });
    const reference = { quantity, row, column, ...(head !== undefined && { head }) };
    const { value } = engine.explain(trace, reference);
    return { claim, value, holds: holds(claim, value) };
  } catch (error) {
    const { argument, message, told } = /** @type {EngineError} */ (error);
    return { claim, value: null, holds: false, problem: message, told: { argument, ...told } };
  }
}
