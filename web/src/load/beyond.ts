import type { PartMaker } from '../beyond/part';
import type { LoadedName } from '../state/state';

/** Loads a part beyond the lesson, or the arrows at the sliders. */
export const loadPart = (name: LoadedName): Promise<PartMaker> =>
  name === 'arrows'
    ? import('../sensitivity').then((module) => module.arrows)
    : name === 'learning'
      ? import('../beyond/learning').then((module) => module.learning)
      : import('../beyond/real-words').then((module) => module.realWords);
