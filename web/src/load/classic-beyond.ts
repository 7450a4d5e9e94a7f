import type { PartMaker } from '../beyond/part';
import type { LoadedName } from '../state/state';
import { loadScript } from './classic';

/** Loads a part beyond the lesson where no module can be loaded: all are one script. */
export const loadPart = async (name: LoadedName): Promise<PartMaker> =>
  (await loadScript<Record<LoadedName, PartMaker>>('classic/beyond'))[name];
