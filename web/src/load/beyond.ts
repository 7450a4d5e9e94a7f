import type { BeyondName, PartMaker } from '../beyond/part';

/** Loads a part beyond the lesson. */
export const loadPart = (name: BeyondName): Promise<PartMaker> =>
  name === 'learning'
    ? import('../beyond/learning').then((module) => module.learning)
    : import('../beyond/real-words').then((module) => module.realWords);
