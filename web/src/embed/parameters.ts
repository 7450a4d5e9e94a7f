import type { AttentionExplainer } from '../element/attention-explainer';
import { openGiven } from '../page/own-lesson';

/** The parameter that WordPress adds to the hash, to know its frames’ messages by. */
const secretParameter = 'secret';

/** The query, then the hash; of what is given twice, the last counts. WordPress adds `#?secret=…` to either. */
export function parametersOf({ search, hash }: Pick<Location, 'search' | 'hash'>): URLSearchParams {
  const parts = [search, ...hash.split('#')];
  return new URLSearchParams(
    Object.fromEntries(parts.flatMap((part) => [...new URLSearchParams(part)])),
  );
}

/** The secret of the host; null where it has none. */
export const secretOf = (parameters: URLSearchParams): string | null =>
  parameters.get(secretParameter);

/** What is asked for, without the secret. */
export function askedFor(parameters: URLSearchParams): string {
  const asked = new URLSearchParams(parameters);
  asked.delete(secretParameter);
  return asked.toString();
}

/** Takes over what an address asks for: a lesson of its own, what is hidden and locked, the state. */
export async function adoptParameters(
  explainer: AttentionExplainer,
  parameters: URLSearchParams,
): Promise<void> {
  for (const name of ['hide', 'lock']) {
    const value = parameters.get(name);
    if (value === null) explainer.removeAttribute(name);
    else explainer.setAttribute(name, value);
  }
  await openGiven(explainer, parameters);
  explainer.restore(parameters);
}
