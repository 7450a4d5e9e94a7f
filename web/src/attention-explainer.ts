import { AttentionExplainer } from './element/attention-explainer';

// A page may load this file twice, under two addresses.
if (!customElements.get('attention-explainer')) {
  customElements.define('attention-explainer', AttentionExplainer);
}
