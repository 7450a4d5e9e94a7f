import type { PartMaker } from '../beyond/part';
import type { LoadedName } from '../state/state';

/** Loads a part beyond the lesson, or the arrows at the sliders. */
export const loadPart = (name: LoadedName): Promise<PartMaker> =>
  name === 'arrows'
    ? import('./parts/sensitivity').then((module) => module.arrows)
    : name === 'learning'
      ? import('./parts/learning').then((module) => module.learning)
      : name === 'cost'
        ? import('./parts/cost').then((module) => module.cost)
        : import('./parts/real-words').then((module) => module.realWords);
