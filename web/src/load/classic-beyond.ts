import type { BeyondName, PartMaker } from '../beyond/part';
import { loadScript } from './classic';

/** Loads a part beyond the lesson where no module can be loaded: both are one script. */
export const loadPart = async (name: BeyondName): Promise<PartMaker> =>
  (await loadScript<Record<BeyondName, PartMaker>>('classic/beyond'))[name];
