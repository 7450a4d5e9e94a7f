// In Node, where there is no document: everything can be imported, and what needs none works.
import { loadEngine } from 'attention-explainer/engine';
import { apple, scenarios, validateScenario } from 'attention-explainer/scenarios';

const before = Object.getOwnPropertyNames(globalThis);
const { AttentionExplainer } = await import('attention-explainer');
const again = await import('attention-explainer/element');
const { default: widget } = await import('attention-explainer/widget');
const after = Object.getOwnPropertyNames(globalThis);

const engine = await loadEngine();
const { heads } = engine.trace(apple, { sentence: 'slide' });
console.log(
  JSON.stringify({
    row: Array.from(heads[0].scores.data.slice(0, 4)),
    valid: Object.values(scenarios).every((one) => validateScenario(one).valid),
    element: typeof AttentionExplainer,
    same: again.AttentionExplainer === AttentionExplainer,
    widget: typeof widget.render,
    // The versions of Lit that are there are counted by Lit.
    added: after.filter((name) => !before.includes(name) && !/^(lit|reactiveElement)/.test(name)),
  }),
);
