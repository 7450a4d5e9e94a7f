import type { Names } from './names';
import type { TraceOf, View } from './view';

interface Named {
  readonly names: Names;
}

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** A place such as `@3` as an index. */
const subscript = (place: string) =>
  [...place.slice(1)].map((digit) => subscripts[Number(digit)]).join('');

/** A row's label as a reader sees it: `an@3` is an₃, the “an” in third place. */
export function nameOf({ names }: Named, label: string): string {
  const [place = ''] = /@\d+$/.exec(label) ?? [];
  const parts = label.slice(0, label.length - place.length).split('.');
  return parts.map(names.shown).join('.') + subscript(place);
}

/** A row's word as its sentence writes it, with its place where it stands there twice. */
export function writtenName({ trace, written }: TraceOf, row: number): string {
  const place = (trace.labels[row] ?? '').slice((trace.words[row] ?? '').length);
  return (written[row] ?? '') + subscript(place);
}

/** The word itself, without its place. */
export function wordOf(label: string): string {
  return label.split('@')[0] ?? '';
}

/** A head's name as a reader sees it. */
export function headName({ names }: Named, head: string): string {
  const name = names.shown(head);
  return name === head ? head.replaceAll('-', ' ') : name;
}

/** A word that is spoken of, in quotation marks. */
export function quoted({ messages }: View, word: string): string {
  // A pronoun that is talked about brings its own.
  if (/^\p{Pi}/u.test(word)) return word;
  return messages.plain('word.quoted', { word });
}

/** A row's name inside a sentence: quoted, unless it is one of the words the lesson is about. */
export function saidName(view: View, label: string): string {
  const word = wordOf(label).toLowerCase();
  const { focus, sentences, senses } = view.scenario;
  const neighbours = Object.values(sentences).map(({ neighbour }) => neighbour);
  const ours = [focus, ...neighbours, ...senses.map(({ name }) => name)];
  const name = nameOf(view, label);
  return ours.some((one) => one.toLowerCase() === word) ? name : quoted(view, name);
}

/** A list as it is read: “fruit, colour and round”. */
export function listOf({ formats }: Pick<View, 'formats'>, parts: readonly string[]): string {
  return formats.list(parts);
}

/** A row's word inside a sentence as it is written there: quoted unless the lesson is about it. */
export function saidAsWritten(view: View, of: TraceOf, row: number): string {
  const label = of.trace.labels[row] ?? '';
  return saidName(view, label).replace(nameOf(view, label), () => writtenName(of, row));
}

/** What a sentence is called: by its name in the lesson, or as the reader's own. */
export function sentenceName({ scenario, messages }: View, sentence: string): string {
  const kind = Object.hasOwn(scenario.sentences, sentence) ? sentence : 'own';
  return messages.plain('sentence.label', { sentence, kind });
}
