import type { ScenarioError } from '../../../scenarios/index.d.ts';
import { validateScenario } from '../../../scenarios/validate.mjs';
import { toldBy } from './copy-of';
import type { Draft } from './draft';
import { draftOf } from './from-scenario';

/** What came of a text that was meant as a lesson. */
export interface Read {
  /** Null where the text is no JSON. */
  readonly draft: Draft | null;
  /** Why it is no JSON, or empty. */
  readonly broken: string;
  readonly errors: readonly ScenarioError[];
}

/** Reads the text of a lesson's file; of an older version too, which is migrated. */
export async function readLesson(text: string, language: string): Promise<Read> {
  let object: unknown;
  try {
    object = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const broken = error instanceof Error ? error.message : String(error);
    return { draft: null, broken, errors: [] };
  }
  const { errors } = validateScenario(object);
  return { draft: draftOf(object, await toldBy(object, language)), broken: '', errors };
}
