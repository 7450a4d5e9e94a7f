import type { LessonEngine, Scenario, Told } from 'attention-explainer/engine';
import { phrase } from '../../../../engine/bindings/phrases.mjs';
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
  readonly told: Told;
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

/** Names that must differ, and where each stands. */
interface Named {
  readonly names: readonly string[];
  readonly alike: (a: string, b: string) => boolean;
  address(at: number): string;
  path(at: number, name: string): string;
}

function* lists(draft: Draft): Generator<Named> {
  const rows = (kind: 'words' | 'nextWords' | 'sentences', alike: Named['alike']): Named => ({
    names: draft[kind].map(({ name }) => name),
    alike,
    address: (at) => `${kind}.${at}.name`,
    path: (_, name) => `${kind}.${name}`,
  });
  const listed = (kind: string, names: readonly string[], part = ''): Named => ({
    names,
    alike: sameName,
    address: (at) => `${kind}.${at}${part}`,
    path: (at) => `${kind}.${at}${part}`,
  });
  yield rows('words', sameName);
  yield rows('nextWords', sameName);
  yield rows('sentences', (a, b) => a === b);
  yield listed('features', draft.features);
  yield listed(
    'heads',
    draft.heads.map(({ name }) => name),
    '.name',
  );
  for (const [i, { queryFeatures, valueFeatures }] of draft.heads.entries()) {
    yield listed(`heads.${i}.queryFeatures`, queryFeatures);
    yield listed(`heads.${i}.valueFeatures`, valueFeatures);
  }
}

/** What is told best of a name: that it is missing or unfit, or that it stands twice. */
function* ofNames({ names, alike, address, path }: Named): Generator<Problem> {
  for (const [i, name] of names.entries()) {
    const place = { address: address(i), path: path(i, name) };
    if (unfit.test(name) || name.length > 40) {
      const received = name === '' ? phrase('nothing') : `“${name}”`;
      yield { ...place, told: { expected: phrase('name'), received } };
    } else if (names.slice(0, i).some((one) => alike(one, name))) {
      yield { ...place, told: { expected: phrase('name.once.case'), received: phrase('second') } };
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
  const own = [...lists(draft)].flatMap((one) => [...ofNames(one)]);
  const isToldOfNames = ({ expected }: Told) =>
    own.length > 0 &&
    typeof expected === 'object' &&
    ['names', 'entries.once'].includes(expected.key);
  const told = validateScenario(scenario)
    .errors.filter((error) => !isToldOfNames(error.told))
    .map((error) => ({
      address: placeOf(error.path, places),
      path: error.path,
      // The tables have no list of a meaning's next words: each of them says where it belongs.
      told: /^senses\.\d\.nextWords$/u.test(error.path)
        ? { expected: phrase('words.some'), received: phrase('nothing') }
        : error.told,
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
export function examine(draft: Draft, engine: LessonEngine | undefined): Findings {
  const problems = problemsOf(draft);
  if (problems.length > 0) return { problems, scenario: null, verdicts: [] };
  const scenario = compile(draft).scenario as unknown as Scenario;
  const { claims = [] } = scenario;
  const verdicts = engine ? claims.map((claim) => verdictOn(engine, scenario, claim)) : [];
  return { problems, scenario, verdicts };
}
