import type { AttentionExplainer } from '../element/attention-explainer';
import { openGiven } from '../page/own-lesson';

/** Takes over what an address asks for: a lesson of its own, what is hidden and locked, the state. */
export async function adoptParameters(
  explainer: AttentionExplainer,
  parameters: URLSearchParams,
): Promise<void> {
  for (const name of ['hide', 'lock']) {
    const value = parameters.get(name);
    if (value !== null) explainer.setAttribute(name, value);
  }
  await openGiven(explainer, parameters);
  explainer.restore(parameters);
}
