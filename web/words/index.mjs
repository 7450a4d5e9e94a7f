// @ts-check
export { asLesson, plainHead } from './as-lesson.mjs';
export { joinSlices } from './join-slices.mjs';
export { find, readPack, vectorOf } from './read-pack.mjs';
export { mostWords, readSentence } from './read-sentence.mjs';
export { listSenses, senseId, trainingData } from './training-data.mjs';
