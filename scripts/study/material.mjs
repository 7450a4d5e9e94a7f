// @ts-check
import { loadLearning } from '../../engine/bindings/learning.mjs';
import { listSenses, loadPack, loadSentences, trainingData } from '../../web/words/index.node.mjs';

/** What every run is made of. */
export async function loadMaterial() {
  const learning = await loadLearning();
  const vectors = learning.openVectors(loadPack());
  const { senses, sentences } = loadSentences();
  return {
    learning,
    vectors,
    senses: listSenses(senses),
    data: trainingData(senses, sentences),
  };
}

/** @typedef {Awaited<ReturnType<typeof loadMaterial>>} Material */
