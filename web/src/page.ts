import { AttentionExplainer } from './element/attention-explainer';
import { bindAddress } from './page/address';

customElements.define('attention-explainer', AttentionExplainer);

const lesson = document.querySelector<AttentionExplainer>('attention-explainer');
if (lesson) bindAddress(lesson);
