import { AttentionExplainer } from './element/attention-explainer';

customElements.define('attention-explainer', AttentionExplainer);
