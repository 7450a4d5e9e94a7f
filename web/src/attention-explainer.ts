// What is alike stands side by side in the file, since so it compresses better: the engine's bytes, words, styles, code.
import '../../engine/built/attention-engine.mjs';
import 'virtual:catalogues/en';
import 'virtual:lessons/apple';
import 'virtual:texts/apple/en';
import './styles';
import { AttentionExplainer } from './element/attention-explainer';

const name = 'attention-explainer';

// On a server there are no elements; on a page another copy may have come first.
if (globalThis.customElements && !customElements.get(name))
  customElements.define(name, AttentionExplainer);

export { AttentionExplainer };
/** The engine of the element, for a page that computes with it itself. */
export { loadLessonEngine as loadEngine } from '../../engine/bindings/lesson-engine.mjs';
/** The later steps and their words, for a page that speaks of all steps. */
export { loadSteps } from './steps';
