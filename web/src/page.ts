import './attention-explainer';
import type { AttentionExplainer } from './element/attention-explainer';
import { bindAddress } from './page/address';
import { forwardKeys } from './page/keys';
import { followLanguage } from './page/language';

const lesson = document.querySelector<AttentionExplainer>('attention-explainer');
if (lesson) {
  followLanguage(lesson);
  void bindAddress(lesson);
  forwardKeys(lesson);
}
