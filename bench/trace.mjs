// @ts-check
import { loadEngine } from 'attention-explainer/engine';
import { apple } from 'attention-explainer/scenarios';
import { agree } from './agreement.mjs';
import { goals } from './goals.mjs';
import { plainTrace } from './plain-trace.mjs';
import { compete } from './rounds.mjs';

/** One full trace of the lesson: every matrix computed and copied out, an embedding changed each call. */
export const part = {
  name: 'trace',
  title: 'One full trace of the lesson, everything copied out (µs a call)',
  method:
    'engine.trace in Node with one edited embedding, another value each call; the peer is the same trace in plain JavaScript (float64 loops). One process, interleaved, 31 rounds; p99 of single calls.',
  async run() {
    const engine = await loadEngine();
    const rows = ['A', 'B', 'slide'].flatMap((sentence) => {
      const { words, focus } = engine.trace(apple, { sentence });
      const word = words.find((name) => name === 'orange' || name === 'phone') ?? '';
      const place = words.indexOf(word);
      const plain = plainTrace(apple, words, focus);
      const value = (/** @type {number} */ i) => (i % 100) / 20;
      const path = `${word}.${apple.features[0]}`;
      const trace = (/** @type {number} */ i) =>
        engine.trace(apple, { sentence, edits: { [path]: value(i) } });
      const peer = (/** @type {number} */ i) => plain(place, 0, value(i));
      const [got, expected] = [trace(7), peer(7)];
      agree('output', got.output.data, expected.output.data);
      agree('nextWord', got.nextWord.probabilities, expected.nextWord.probabilities);
      return compete([
        { name: 'engine', run: trace },
        { name: 'plain JavaScript', run: peer },
      ]).map((standing) => ({ sentence, words: words.length, ...standing }));
    });
    return {
      rows,
      goals: rows
        .filter(({ name }) => name === 'engine')
        .map(({ sentence, median }) => ({
          name: `trace of ${sentence}`,
          value: median,
          goal: goals.traceMicroseconds,
          unit: 'µs',
        })),
    };
  },
};
