import type { Engine, Scenario } from 'attention-explainer/engine';
import { verdictOn, type Verdict } from '../../../scenarios/claims.mjs';
import { validateScenario } from '../../../scenarios/validate.mjs';
import { sameName, type Draft } from './draft';
import { compile } from './to-scenario';

/** What is wrong in a cell. */
export interface Problem {
  /** Of the cell, or empty where there is none for it. */
  readonly address: string;
  /** In the file. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What is known of a draft. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** The lesson, where it is one. */
  readonly scenario: Scenario | null;
  /** For each claim, in order; none where the draft is no lesson. */
  readonly verdicts: readonly Verdict[];
}

const unfit = /^$|[\s.@]/u;

/** What an object by names cannot say: that a name is missing, or stands twice. */
function* names(
  kind: string,
  rows: readonly { readonly name: string }[],
  alike: (a: string, b: string) => boolean,
): Generator<Problem> {
  for (const [i, { name }] of rows.entries()) {
    const address = `${kind}.${i}.name`;
    const path = `${kind}.${name}`;
    if (unfit.test(name) || name.length > 40) {
      const expected = 'a name without space, dot or @';
      yield { address, path, expected, received: name === '' ? 'nothing' : `“${name}”` };
    } else if (rows.slice(0, i).some((one) => alike(one.name, name))) {
      yield {
        address,
        path,
        expected: 'each name once, whatever its case',
        received: 'a second one',
      };
    }
  }
}

/** The cell of a path, or of the nearest thing that holds it. */
function placeOf(path: string, places: ReadonlyMap<string, string>): string {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const place = places.get(parts.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return '';
}

function problemsOf(draft: Draft): readonly Problem[] {
  const { scenario, places } = compile(draft);
  const own = [
    ...names('words', draft.words, sameName),
    ...names('nextWords', draft.nextWords, sameName),
    ...names('sentences', draft.sentences, (a, b) => a === b),
  ];
  const told = validateScenario(scenario)
    .errors.filter(({ expected }) => own.length === 0 || !expected.startsWith('names without'))
    .map(({ path, expected, received }) => ({
      address: placeOf(path, places),
      path,
      expected,
      received,
    }));
  const seen = new Set<string>();
  return [...own, ...told].filter(({ address, path }) => {
    const key = address === '' ? path : address;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Holds a draft to the schema, and its claims to the engine once that is there. */
export function examine(draft: Draft, engine: Engine | undefined): Findings {
  const problems = problemsOf(draft);
  if (problems.length > 0) return { problems, scenario: null, verdicts: [] };
  const scenario = compile(draft).scenario as unknown as Scenario;
  const { claims = [] } = scenario;
  const verdicts = engine ? claims.map((claim) => verdictOn(engine, scenario, claim)) : [];
  return { problems, scenario, verdicts };
}
