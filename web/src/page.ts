import './attention-explainer';
import type { AttentionExplainer } from './element/attention-explainer';
import { bindAddress } from './page/address';

const lesson = document.querySelector<AttentionExplainer>('attention-explainer');
if (lesson) bindAddress(lesson);
