import type { RenderProps } from '@anywidget/types';
import './attention-explainer';
import type { AttentionExplainer } from './element/attention-explainer';
import { Binding } from './widget/binding';

/** One view of the notebook's model, after the contract of anywidget; gives back what ends it. */
async function render({
  model,
  el,
  signal,
}: Pick<RenderProps, 'model' | 'el'> & { readonly signal?: AbortSignal }): Promise<() => void> {
  const explainer = document.createElement('attention-explainer') as AttentionExplainer;
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    explainer.remove();
  };
  if (signal?.aborted) return end;
  signal?.addEventListener('abort', end, { once: true, signal: ended.signal });
  // Keys are the explainer's while the focus is in it: Jupyter would delete a cell at two d’s.
  explainer.setAttribute('data-lm-suppress-shortcuts', 'true');
  const binding = new Binding(model, explainer, ended.signal);
  const started = binding.start();
  if (started) await started;
  if (!ended.signal.aborted) el.append(explainer);
  return end;
}

export default { render };
