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
  // The first words, which stood in the page, are the lesson's own from now on. They keep its place in the
  // page until all of it is drawn.
  const replace = async () => {
    await lesson.updateComplete;
    lesson.querySelector('.first')?.remove();
  };
  lesson.addEventListener('attention-ready', () => void replace(), { once: true });
}
