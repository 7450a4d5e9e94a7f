import './attention-explainer';
import type { AttentionExplainer } from './element/attention-explainer';
import { adoptParameters } from './embed/parameters';
import { listenToParent } from './embed/from-parent';
import { tellParent } from './embed/to-parent';

const lesson = document.querySelector<AttentionExplainer>('attention-explainer');
if (lesson) {
  const parameters = new URLSearchParams([
    ...new URLSearchParams(location.search),
    ...new URLSearchParams(location.hash.replace(/^#\??/, '')),
  ]);
  tellParent(lesson, parameters.get('secret'));
  listenToParent(lesson);
  void adoptParameters(lesson, parameters);
}
