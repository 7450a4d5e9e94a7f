import { AttentionExplainer } from './element/attention-explainer';

const name = 'attention-explainer';

// On a server there are no elements, and on a page another copy may have come first.
if (globalThis.customElements && !customElements.get(name)) {
  customElements.define(name, AttentionExplainer);
}

export { AttentionExplainer };
/** The engine of the element, for a page that computes with it itself. */
export { loadEngine } from 'attention-explainer/engine';
