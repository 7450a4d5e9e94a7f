import { wordsIn } from '../../lesson/own-sentence';
import type { Names } from '../../lesson/names';
import { sameName } from './draft';

/** One column of the form that sets a lesson up, as typed. */
export interface SenseForm {
  readonly name: string;
  readonly sentence: string;
  readonly neighbour: string;
  readonly nextWords: string;
}

/** What a teacher says of a new lesson, as typed. */
export interface PlanForm {
  readonly focus: string;
  readonly senses: readonly [SenseForm, SenseForm];
}

const emptySense: SenseForm = { name: '', sentence: '', neighbour: '', nextWords: '' };

export const emptyForm: PlanForm = { focus: '', senses: [emptySense, emptySense] };

/** What is wrong in a field of the form: the message that says so. */
export interface FormProblem {
  readonly at: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

const asTyped = { key: (word: string) => word } as Names;

/** The words of a text without punctuation. */
export const cleanWords = (text: string): readonly string[] => wordsIn(text, asTyped);

/** One name of a text: several words are joined. */
export const cleanName = (text: string): string => cleanWords(text).join('-').slice(0, 40);

/**
 * The key of a word: without a capital that only its place at the beginning of a sentence has given.
 */
export function keyOf(word: string, isFirst: boolean): string {
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  return !isFirst || isAbbreviation || word === 'I' ? word : word.toLowerCase();
}

/** The words of a sentence that can decide its sense. */
export const deciding = (sentence: string, focus: string): readonly string[] => [
  ...new Set(
    cleanWords(sentence)
      .map((word, i) => keyOf(word, i === 0))
      .filter((word) => !sameName(word, focus)),
  ),
];

/** The deciding word: the chosen one, or the last of the sentence, which it often is. */
export function neighbourOf({ sentence, neighbour }: SenseForm, focus: string): string {
  const words = deciding(sentence, focus);
  return words.includes(neighbour) ? neighbour : (words.at(-1) ?? '');
}

function* inSense(form: PlanForm, at: 0 | 1): Generator<FormProblem> {
  const { focus, senses } = form;
  const sense = senses[at];
  const words = cleanWords(sense.sentence);
  const values = { focus };
  if (cleanName(sense.name) === '') yield { at: `plan.${at}.name`, key: 'plan.no-name', values };
  if (words.length === 0) yield { at: `plan.${at}.sentence`, key: 'plan.no-sentence', values };
  else if (focus !== '' && !words.some((word) => sameName(word, focus)))
    yield { at: `plan.${at}.sentence`, key: 'plan.no-focus-in', values };
  else if (words.length > 32) yield { at: `plan.${at}.sentence`, key: 'plan.too-long', values };
  else if (deciding(sense.sentence, focus).length === 0)
    yield { at: `plan.${at}.neighbour`, key: 'plan.no-neighbour', values };
  if (cleanWords(sense.nextWords).length === 0)
    yield { at: `plan.${at}.nextWords`, key: 'plan.no-next', values };
}

/** What is missing or at odds in the form. */
export function formProblems(form: PlanForm): readonly FormProblem[] {
  const focus = cleanName(form.focus);
  const clean = { ...form, focus };
  const [first, second] = form.senses;
  const found: FormProblem[] = [...inSense(clean, 0), ...inSense(clean, 1)];
  if (focus === '') found.unshift({ at: 'plan.focus', key: 'plan.no-focus', values: {} });
  const neighbour = neighbourOf(first, focus);
  if (neighbour !== '' && sameName(neighbour, neighbourOf(second, focus)))
    found.push({ at: 'plan.1.neighbour', key: 'plan.same-neighbour', values: { neighbour } });
  if (first.name !== '' && sameName(cleanName(first.name), cleanName(second.name)))
    found.push({ at: 'plan.1.name', key: 'plan.same-name', values: {} });
  const next = cleanWords(first.nextWords);
  const shared = cleanWords(second.nextWords).find((word) =>
    next.some((one) => sameName(one, word)),
  );
  if (shared !== undefined)
    found.push({ at: 'plan.1.nextWords', key: 'plan.same-next', values: { word: shared } });
  return found;
}
