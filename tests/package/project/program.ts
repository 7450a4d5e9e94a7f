// What a host that is checked by TypeScript writes; a wrong use is an error.
import { AttentionExplainer, type AnswerDetail, type State } from 'attention-explainer';
import type { AttentionExplainer as Same } from 'attention-explainer/element';
import { loadEngine, type Scenario, type Trace } from 'attention-explainer/engine';
import { apple, migrateScenario, validateScenario } from 'attention-explainer/scenarios';
import widget from 'attention-explainer/widget';

const found: AttentionExplainer | null = document.querySelector('attention-explainer');
const explainer: Same = found ?? document.createElement('attention-explainer');
explainer.state = { step: 'score', edits: { 'orange.fruit': 2.5 } };
explainer.lesson = apple;
const { step, theme }: State = explainer.state;
const trace: Trace | null = explainer.trace;
explainer.addEventListener('attention-answer', ({ detail }) => {
  const { choice, state }: AnswerDetail = detail;
  console.log(choice, state.step);
});
explainer.addEventListener('click', (event) => event.preventDefault());

// @ts-expect-error There is no such step.
explainer.state = { step: 'nine' };
// @ts-expect-error A trace is only read.
explainer.trace = null;
explainer.addEventListener('attention-step', ({ detail }) => {
  // @ts-expect-error Only an answer has a choice.
  console.log(detail.choice);
});

const scenario: Scenario = migrateScenario(apple);
const engine = await loadEngine();
const { weights } = engine.trace(scenario, { sentence: 'A' }).heads[0] ?? {};
const el = document.body;
await widget.render({ model: { get() {}, set() {}, save_changes() {}, on() {}, off() {} }, el });
console.log(step, theme, trace, weights?.rows, validateScenario(scenario).valid);
export { AttentionExplainer };
