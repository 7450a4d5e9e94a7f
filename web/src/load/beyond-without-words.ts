import { cost } from '../beyond/cost';
import type { PartMaker } from '../beyond/part';
import { arrows } from '../sensitivity';
import type { LoadedName } from '../state/state';

const parts: Partial<Record<LoadedName, PartMaker>> = { arrows, cost };

/** In a copy without the real words: the arrows, and what attention costs. */
export const loadPart = async (name: LoadedName): Promise<PartMaker> => {
  const part = parts[name];
  if (!part) throw new Error('this copy has no real words in it');
  return part;
};
