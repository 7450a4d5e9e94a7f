// @ts-check
/**
 * node scripts/words/make-sentences.mjs: web/words/sentences.json from web/words/senses.json; with --check
 * it only says whether the file is what the senses make.
 *
 * The sentences train a small attention layer on real word vectors. Each has one ambiguous word and one
 * context that decides its sense; the layer predicts a next word that goes with the sense (`nextWords`),
 * so it has to find the context among words that say nothing. Both senses meet the same templates equally
 * often: only the context tells them apart. Held-out contexts stand in no training sentence: they show
 * whether the layer has learnt a sense or a list of words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { makeSentences, written } from './sentences.mjs';

const file = join(root, 'web/words/sentences.json');
const text = written(
  makeSentences(JSON.parse(readFileSync(join(root, 'web/words/senses.json'), 'utf8'))),
);
/** What the file holds now; nothing where there is none yet. */
function current() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (current() !== text) {
  console.error(
    'web/words/sentences.json is not what the senses make: run `node scripts/words/make-sentences.mjs`.',
  );
  process.exitCode = 1;
}
