// For the bundlers: a page with the element, and the engine beside it.
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { AttentionExplainer } from 'attention-explainer/element';

loadEngine().then((engine) => {
  const { heads } = engine.trace(apple, { sentence: 'slide' });
  const explainer = document.createElement('attention-explainer');
  explainer.setAttribute('step', 'score');
  explainer.addEventListener('attention-ready', () => {
    globalThis.outcome = {
      row: Array.from(heads[0].scores.data.slice(0, 4)),
      isElement: explainer instanceof AttentionExplainer,
      shown: Array.from(explainer.trace.heads[0].scores.data.slice(0, 4)),
    };
  });
  document.body.append(explainer);
});
