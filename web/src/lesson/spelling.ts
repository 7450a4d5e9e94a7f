import type { Edits, Scenario } from 'attention-explainer/engine';
import { problemWith, type AddressProblem } from '../state/address';
import type { State } from '../state/state';

/** A name as the lesson spells it: names are looked up without regard to case. */
function spelt(names: readonly string[], name: string): string | undefined {
  return names.find((known) => known.toLowerCase() === name.toLowerCase());
}

const matrices = ['W_Q', 'W_K', 'W_V', 'W_O'];

/** The names that each part of a path can have: word.feature or head.matrix.row.column. */
function namesAlong({ words, features, heads }: Scenario, parts: readonly string[]) {
  if (parts.length === 2) return [Object.keys(words), features];
  const names = heads.map(({ name }) => name);
  const head = heads.find(({ name }) => name === spelt(names, parts[0] ?? ''));
  if (!head) return [names];
  const { queryFeatures, valueFeatures } = head;
  const matrix = spelt(matrices, parts[1] ?? '');
  if (matrix === 'W_O') return [names, matrices, valueFeatures, features];
  return [names, matrices, features, matrix === 'W_V' ? valueFeatures : queryFeatures];
}

/** Each path in the one spelling that figures look for; of two for one number, the last holds. */
function speltEdits(scenario: Scenario, edits: Edits): Edits {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(edits).map(([path, value]) => {
        const parts = path.split('.');
        const names = namesAlong(scenario, parts);
        return [parts.map((part, i) => spelt(names[i] ?? [], part) ?? part).join('.'), value];
      }),
    ),
  );
}

/** A row's label, such as `an@3`; the word need not stand in the sentence that is shown. */
function speltLabel(words: readonly string[], label: string): string | undefined {
  const [, name = '', place = ''] = /^(.*?)(@[1-9]\d*)?$/su.exec(label) ?? [];
  const word = spelt(words, name);
  return word === undefined ? undefined : word + place;
}

/** All names of a state in the lesson's spelling; one that the lesson lacks is told and left out. */
export function withSpelling(
  scenario: Scenario,
  wanted: State,
): { readonly state: State; readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const words = Object.keys(scenario.words);
  const heads = scenario.heads.map(({ name }) => name);
  const known = (
    argument: 'word' | 'key' | 'head',
    names: readonly string[],
    find: typeof speltLabel,
  ) => {
    const name = wanted[argument];
    const found = name === null ? null : find(names, name);
    if (found !== undefined) return found;
    problems.push(problemWith(argument, names.join(', '), `“${name}”`));
    return null;
  };
  const state = {
    ...wanted,
    word: known('word', words, speltLabel),
    key: known('key', words, speltLabel),
    head: known('head', heads, spelt),
    edits: speltEdits(scenario, wanted.edits),
  };
  return { state, problems };
}
