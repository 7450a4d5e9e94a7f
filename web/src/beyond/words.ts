import { loadLearning, type Learning, type Vectors } from 'attention-explainer/learning';
import {
  joinSlices,
  readPack,
  type MadeSentence,
  type Pack,
  type Senses,
} from 'attention-explainer/words';
import type { PartSurroundings } from './part';

/** The real words, once they are there. */
export interface RealWorld {
  readonly learning: Learning;
  readonly pack: Pack;
  readonly vectors: Vectors;
  readonly senses: Senses;
  readonly sentences: readonly MadeSentence[];
  /** The figures of `npm run study`; null where it has not run. */
  readonly study: unknown;
}

/** This copy of the explainer has no real words in it. */
export class NoWords extends Error {}

let loading: Promise<RealWorld> | undefined;
/** Told of each slice that comes, as a share of all. */
const listeners = new Set<(share: number) => void>();

async function loaded(words: PartSurroundings['words']): Promise<RealWorld> {
  const names = Object.keys(words).filter((name) => /^\d+$/.test(name));
  if (names.length === 0) throw new NoWords('this copy has no real words in it');
  let come = 0;
  const slices = await Promise.all(
    names
      .map(Number)
      .sort((a, b) => a - b)
      .map(async (name) => {
        const slice = (await words[name]?.()) as string;
        come += 1;
        for (const listener of listeners) listener(come / names.length);
        return slice;
      }),
  );
  const [bytes, learning, senses, sentences, study] = await Promise.all([
    joinSlices(slices),
    loadLearning(),
    words['senses']?.() as Promise<Senses>,
    words['sentences']?.() as Promise<readonly MadeSentence[]>,
    words['study']?.(),
  ]);
  const pack = readPack(bytes);
  return { learning, pack, vectors: learning.openVectors(pack), senses, sentences, study };
}

/**
 * Loads the pack of real words and the module that computes with it, once for all explainers of a page. A
 * failed load may be tried again.
 */
export function loadWords(
  words: PartSurroundings['words'],
  progress: (share: number) => void,
): Promise<RealWorld> {
  listeners.add(progress);
  loading ??= loaded(words).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading.finally(() => listeners.delete(progress));
}
