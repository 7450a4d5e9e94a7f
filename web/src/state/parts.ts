import { hideable, lockable, type Part } from '../../scenarios/parts.mjs';
import type { State } from './state';
import { problemWith, type AddressProblem } from './address';

/** What a host hides or locks, from an attribute: names separated by spaces or commas. */
export function partsIn(
  argument: 'hide' | 'lock',
  text: string,
): { readonly parts: readonly Part[]; readonly problems: readonly AddressProblem[] } {
  const known: readonly string[] = argument === 'hide' ? hideable : lockable;
  const names = text.split(/[\s,]+/).filter(Boolean);
  const strange = names.filter((name) => !known.includes(name));
  const problems = strange.map((name) => problemWith(argument, known.join(', '), `“${name}”`));
  return { parts: names.filter((name) => known.includes(name)) as Part[], problems };
}

/** Whether a part is named by the host or by the lesson. */
export const isNamed = (
  part: Part,
  byHost: readonly string[],
  byLesson: readonly string[] = [],
): boolean => byHost.includes(part) || byLesson.includes(part);

/** The part of the explainer by which a reader changes a field of the state. */
const partOf: Partial<Record<keyof State, Part>> = {
  scenario: 'lesson',
  step: 'steps',
  compare: 'sentence',
  word: 'words',
  key: 'words',
  head: 'head',
  causal: 'causal',
  content: 'content',
  scale: 'scale',
  temperature: 'temperature',
  probe: 'probe',
  lang: 'language',
  theme: 'theme',
};

/** Whether a reader may make a change, by what is locked. */
export function mayChange(patch: Partial<State>, locked: (part: Part) => boolean): boolean {
  return Object.keys(patch).every((field) => {
    const part = partOf[field as keyof State];
    return part === undefined || !locked(part);
  });
}

/** The part by which a reader changes the number at the path of an edit. */
export const partOfEdit = (path: string): Part =>
  path.split('.').length > 2 ? 'matrices' : 'sliders';
