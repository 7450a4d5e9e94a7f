import type { Scenario } from 'attention-explainer/engine';
import { phrase } from '../../../engine/bindings/phrases.mjs';
import { problemWith, type AddressProblem } from '../state/address';

/** A lesson of the host's own, as far as it can be taken. */
export interface OwnLesson {
  readonly lesson: Scenario | null;
  readonly problems: readonly AddressProblem[];
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Holds a host's object to the published schema, in the format's present version. */
export async function ownLesson(coming: unknown): Promise<OwnLesson> {
  let given: unknown;
  try {
    given = await coming;
  } catch (error) {
    const problem = problemWith('lesson', phrase('lesson'), reasonOf(error));
    return { lesson: null, problems: [problem] };
  }
  if (given === null || given === undefined) return { lesson: null, problems: [] };
  const { migrateScenario, validateScenario } = await import('../../scenarios/validate.mjs');
  const { valid, errors } = validateScenario(given);
  const problems = errors.map(({ path, told: { expected, received } }) =>
    problemWith(path === '' ? 'lesson' : `lesson.${path}`, expected, received),
  );
  return { lesson: valid ? (migrateScenario(given) as Scenario) : null, problems };
}

/** What a host has put into the element as a script of JSON; nothing where there is none. */
export function lessonWithin(host: Element): OwnLesson & { readonly given?: unknown } {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return { lesson: null, problems: [] };
  try {
    return { given: JSON.parse(script.textContent ?? ''), lesson: null, problems: [] };
  } catch (error) {
    const problem = problemWith('lesson', 'JSON', reasonOf(error));
    return { lesson: null, problems: [problem] };
  }
}
