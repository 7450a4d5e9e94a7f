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
  // The first words, which stood in the page, are the lesson's own from now on.
  const replace = () => lesson.querySelector('.first')?.remove();
  lesson.addEventListener('attention-ready', replace, { once: true });
}
