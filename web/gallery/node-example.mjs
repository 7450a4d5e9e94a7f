import { loadEngine } from 'attention-explainer/engine';
import { scenarios } from 'attention-explainer/scenarios';

const engine = await loadEngine();
const percent = (value) => `${(100 * value).toFixed(1)} %`;

for (const [id, lesson] of Object.entries(scenarios)) {
  for (const sentence of Object.keys(lesson.sentences).slice(0, 2)) {
    const { nextWord, written } = engine.trace(lesson, { sentence });
    const most = Math.max(...nextWord.probabilities);
    const word = nextWord.words[nextWord.probabilities.indexOf(most)];
    console.log(`${id}: “${written.join(' ')}” goes with ${word} (${percent(most)})`);
  }
}
